import { relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { instrument } from './instrument.ts'

/** The systems under study: every generator below is a program, and its path is told from here. */
export const sourceRoot = resolve(import.meta.dirname, '../../../src/subjects')

const runtime = resolve(sourceRoot, '../steps/site.ts')

/** Whether the file at a path below the source root may hold programs: a test of them is none. */
export function isProgram(path: string): boolean {
  return /^(?!\.\.).*(?<!\.test|\.fixture)\.ts$/.test(path)
}

/**
 * Lets the code that runs be the code that is shown: every `yield*` of a program is told its own place
 * in the source. One transform for the page, the terminal and the unit tests; the search in the page's
 * worker shows no source, and goes without.
 */
export function sites(): Plugin {
  return {
    name: 'racescope:sites',
    // Before the types are stripped: what a reader sees is the source as it was written.
    enforce: 'pre',
    transform(code, id) {
      const path = relative(sourceRoot, id.split('?')[0] ?? id)
        .split(sep)
        .join('/')
      if (!isProgram(path)) return null
      const text = instrument(code, path, runtime)
      if (!text.hasChanged()) return null
      // Errors and breakpoints are shown in the source as well, to the column.
      return { code: text.toString(), map: text.generateMap({ source: id, hires: 'boundary' }) }
    },
  }
}
