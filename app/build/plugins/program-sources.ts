import { readdirSync, readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { programText } from './instrument.ts'
import { isProgram, sourceRoot } from './sites.ts'

const id = 'virtual:program-sources'

/**
 * Makes the module `virtual:program-sources`: the text of every program, by its path. It is a file of its
 * own in the build, for a run can be shown before its source has been read.
 */
export function programSources(): Plugin {
  return {
    name: 'racescope:program-sources',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null
      const texts = new Map<string, string>()
      for (const file of readdirSync(sourceRoot, { recursive: true, encoding: 'utf8' })) {
        const path = file.split(sep).join('/')
        if (!isProgram(path)) continue
        const full = resolve(sourceRoot, file)
        this.addWatchFile(full)
        const text = programText(readFileSync(full, 'utf8'), relative(sourceRoot, full))
        if (text.trim() !== '') texts.set(path, text)
      }
      return `export default ${JSON.stringify(Object.fromEntries(texts))}`
    },
  }
}
