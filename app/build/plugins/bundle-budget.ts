import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

type OutputFile = Rolldown.OutputChunk | Rolldown.OutputAsset

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** Fails the build when the scripts and styles that index.html names weigh over `limit` bytes gzipped. */
export function bundleBudget(limit: number): Plugin {
  return {
    name: 'racescope:bundle-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const page = bundle['index.html']
      // A worker is a bundle of its own, without a page.
      if (page === undefined) return
      const parts = firstLoad(Buffer.from(content(page)).toString()).map((name) => {
        const file = bundle[name]
        if (file === undefined) throw new Error(`index.html loads ${name}, which was not built`)
        return { name, size: gzipSync(content(file), { level: 9 }).length }
      })
      const total = parts.reduce((sum, { size }) => sum + size, 0)
      const figure = `first load: ${kilobytes(total)} gzipped, budget ${kilobytes(limit)}`
      if (total > limit) {
        const listed = parts.map(({ name, size }) => `  ${name} ${kilobytes(size)}`)
        this.error(['over the bundle budget', figure, ...listed].join('\n'))
      }
      console.log(figure)
    },
  }
}

/** The scripts, preloaded modules and style sheets that a built page names, as bundle file names. */
export function firstLoad(html: string): string[] {
  const named = html.matchAll(/<(?:script|link)\b[^>]*? (?:src|href)="\.\/([^"]+\.(?:js|css))"/g)
  const files = [...named].flatMap(([, file]) => file ?? [])
  if (files.length === 0) throw new Error('found no script in index.html to weigh')
  return files
}

function content(file: OutputFile): string | Uint8Array {
  return file.type === 'chunk' ? file.code : file.source
}
