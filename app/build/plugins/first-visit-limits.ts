import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import {
  broken,
  firstVisit,
  namedIn,
  table,
  type Limits,
  type Loaded,
  type SiteFile,
} from './first-visit.ts'

/** A file of a worker's bundle: in the page's own, it is an asset of which nobody knows what it imports. */
type WorkerImports = Map<string, readonly string[]>

/**
 * Tells at each build what a first visit transfers, and fails it when that is more than the limits allow.
 *
 * `.cache/first-visit.json` lists the files, for a test that holds them against what a browser asks for.
 *
 * @param loaded as {@link firstVisit} takes it.
 * @returns the plugin for the page, and the one for its workers, which are bundles of their own.
 */
export function firstVisitLimits(
  limits: Limits,
  loaded: Loaded,
): { readonly page: Plugin; readonly worker: Plugin } {
  const workerImports: WorkerImports = new Map()
  return {
    page: weighing(limits, loaded, workerImports),
    worker: {
      name: 'racescope:first-visit-limits-of-worker',
      apply: 'build',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') workerImports.set(file.fileName, file.imports)
      },
    },
  }
}

function weighing(limits: Limits, loaded: Loaded, workerImports: WorkerImports): Plugin {
  let root = ''
  let publicDir = ''
  return {
    name: 'racescope:first-visit-limits',
    apply: 'build',
    configResolved(config) {
      root = config.root
      publicDir = config.publicDir
    },
    writeBundle({ dir }, bundle) {
      // Programs for the terminal are built by the same configuration, and have no page.
      if (bundle['index.html'] === undefined) return
      const visit = firstVisit(
        [
          ...Object.values(bundle).map((file) => siteFile(file, workerImports)),
          ...publicFiles(publicDir),
        ],
        loaded,
      )
      const figures = table(visit, limits)
      const tooMuch = broken(visit, limits)
      if (tooMuch.length > 0)
        this.error(`a first visit loads too much: ${tooMuch.join('; ')}\n${figures}`)
      console.log(figures)
      if (dir === join(root, 'dist'))
        listFiles(root, [...visit.toStep, ...visit.later, ...visit.faces])
    },
  }
}

function siteFile(
  file: Rolldown.OutputChunk | Rolldown.OutputAsset,
  workerImports: WorkerImports,
): SiteFile {
  const { fileName: name } = file
  if (file.type === 'chunk') {
    const styles = file.viteMetadata?.importedCss ?? []
    return { name, content: file.code, needs: [...file.imports, ...styles] }
  }
  const html = name === 'index.html' ? Buffer.from(file.source).toString() : ''
  return { name, content: file.source, needs: workerImports.get(name) ?? namedIn(html) }
}

/** What is copied into the site as it is. */
function publicFiles(folder: string): readonly SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => {
      const path = join(parentPath, name)
      return {
        name: path.slice(folder.length + 1).replaceAll('\\', '/'),
        content: readFileSync(path),
        needs: [],
      }
    })
}

function listFiles(root: string, parts: readonly { readonly name: string }[]): void {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const names = parts.map(({ name }) => name).toSorted()
  writeFileSync(join(root, '.cache', 'first-visit.json'), `${JSON.stringify(names, null, 2)}\n`)
}
