import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Serves what is below `assets/` to be kept for good: each file is named after what is in it, and so never is another.
 * A browser that has one does not ask for it again, and keeps what it has made of it.
 */
export function keptAssets(): Plugin {
  return {
    name: 'racescope:kept-assets',
    configurePreviewServer({ config: { root, build }, middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const [, file] = /(?:^|\/)(assets\/[\w.-]+)(?:\?|$)/.exec(url) ?? []
        // What there is not is answered otherwise, and not for good.
        if (file !== undefined && existsSync(join(root, build.outDir, file)))
          response.setHeader('Cache-Control', 'max-age=31536000, immutable')
        next()
      })
    },
  }
}
