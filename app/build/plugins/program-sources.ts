import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { programText } from './instrument.ts'
import { isProgram, sourceRoot } from './sites.ts'

const id = 'virtual:program-sources'

/**
 * Makes the module `virtual:program-sources`: for each system under study a function that loads the text of
 * every program, by its path. Each is a file of its own in the build, for a run can be shown before its
 * source has been read, and is of one system.
 */
export function programSources(): Plugin {
  return {
    name: 'racescope:program-sources',
    resolveId: (source) => (source === id || source.startsWith(`${id}/`) ? `\0${source}` : null),
    load(module) {
      if (module === `\0${id}`) return loaders()
      if (!module.startsWith(`\0${id}/`)) return null
      const system = module.slice(id.length + 2)
      const texts = new Map<string, string>()
      for (const path of programsOf(system)) {
        const full = join(sourceRoot, path)
        this.addWatchFile(full)
        const text = programText(readFileSync(full, 'utf8'), path)
        if (text.trim() !== '') texts.set(path, text)
      }
      return `export default ${JSON.stringify(Object.fromEntries(texts))}`
    },
  }
}

function loaders(): string {
  const systems = readdirSync(sourceRoot, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${id}/${name}`)})`)
  return `export default { ${systems.join(', ')} }`
}

/** The paths of the files that may hold programs, below the source root. */
function programsOf(system: string): readonly string[] {
  return readdirSync(join(sourceRoot, system), { recursive: true, encoding: 'utf8' })
    .map((file) => `${system}/${file.split(sep).join('/')}`)
    .filter(isProgram)
}
