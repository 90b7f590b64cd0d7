import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Tells what Vitest keeps of a transformed module by all that transforms it, too: the plugins of this folder, the
 * configuration and the packages. By itself it asks for the module's text and the names of the plugins.
 */
export function keptTransforms(): Plugin {
  return {
    name: 'racescope:kept-transforms',
    configureVitest({ experimental_defineCacheKeyGenerator: define }) {
      const here = import.meta.dirname
      const root = join(here, '../../..')
      const files = [
        ...['vite.config.ts', 'package-lock.json'].map((name) => join(root, name)),
        ...readdirSync(here).map((name) => join(here, name)),
      ]
      const key = hash('sha1', files.map((file) => readFileSync(file, 'utf8')).join('\0'))
      define(() => key)
    },
  }
}
