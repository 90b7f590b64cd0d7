import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { programText } from './instrument.ts'
import { isProgram, sourceRoot } from './sites.ts'

const id = 'virtual:program-sources'

/** The system that a visit begins with: a run of it goes through few of its many files. */
const first = 'cache'

/**
 * Makes the module `virtual:program-sources`: a function for each file of the first system that holds programs, by
 * its path, and one for each other system, by its folder. What they load is a file of its own in the build, for a run
 * can be shown before its source has been read: the texts of its programs by their paths.
 */
export function programSources(): Plugin {
  return {
    name: 'racescope:program-sources',
    resolveId: (source) => (source === id || source.startsWith(`${id}/`) ? `\0${source}` : null),
    load(module) {
      if (module === `\0${id}`) return loaders()
      if (!module.startsWith(`\0${id}/`)) return null
      const place = module.slice(id.length + 2)
      const paths = isProgram(place)
        ? [place]
        : programs().filter((path) => placeOf(path) === place)
      for (const path of paths) this.addWatchFile(join(sourceRoot, path))
      const texts = Object.fromEntries(paths.map((path) => [path, textOf(path)]))
      return `export default ${JSON.stringify(texts)}`
    },
  }
}

function loaders(): string {
  const places = new Set(programs().map((path) => placeOf(path)))
  const entries = [...places].map(
    (place) => `${JSON.stringify(place)}: () => import(${JSON.stringify(`${id}/${place}`)})`,
  )
  return `export default { ${entries.join(', ')} }`
}

/** Where the text of a file is: by itself, or with all others of its system. */
function placeOf(path: string): string {
  const [system = ''] = path.split('/')
  return system === first ? path : system
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
