import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { programText } from './instrument.ts'
import { isProgram, sourceRoot } from './sites.ts'

const id = 'virtual:program-sources'

/**
 * Makes the module `virtual:program-sources`: for each file that holds programs a function that loads its text, by
 * its path. Each is a file of its own in the build, for a run can be shown before its source has been read, and
 * goes through few of them.
 */
export function programSources(): Plugin {
  return {
    name: 'racescope:program-sources',
    resolveId: (source) => (source === id || source.startsWith(`${id}/`) ? `\0${source}` : null),
    load(module) {
      if (module === `\0${id}`) return loaders()
      if (!module.startsWith(`\0${id}/`)) return null
      const path = module.slice(id.length + 2)
      this.addWatchFile(join(sourceRoot, path))
      return `export default ${JSON.stringify(textOf(path))}`
    },
  }
}

function loaders(): string {
  const entries = programs().map(
    (path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(`${id}/${path}`)})`,
  )
  return `export default { ${entries.join(', ')} }`
}

/** The paths of the files that hold programs, below the source root. */
function programs(): readonly string[] {
  return readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((path) => isProgram(path) && textOf(path).trim() !== '')
    .toSorted()
}

function textOf(path: string): string {
  return programText(readFileSync(join(sourceRoot, path), 'utf8'), path)
}
