import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/** Its licence comes first; those of what it was bundled from follow, and are for its own readers. */
const bundledBelow = '\n# Licenses of bundled dependencies'

/**
 * Ships what the licences of the bundled packages ask for: `licenses.txt` beside the page has their notices,
 * and those of the project itself, gathered from what is really in the bundle.
 *
 * @returns the plugin for the page, and the one for its workers, which are bundles of their own.
 */
export function licenses(): { readonly page: Plugin; readonly worker: Plugin } {
  const folders = new Set<string>()
  const gather = (bundle: Rolldown.OutputBundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const folder = renderedLength > 0 ? packageFolder(id) : undefined
        if (folder !== undefined) folders.add(folder)
      }
    }
  }
  return {
    worker: {
      name: 'racescope:licenses-of-worker',
      apply: 'build',
      generateBundle: (_options, bundle) => gather(bundle),
    },
    page: {
      name: 'racescope:licenses',
      apply: 'build',
      generateBundle(_options, bundle) {
        gather(bundle)
        const { consumer, build } = this.environment.config
        // A page is given to others, and a package: not what the terminal runs here.
        if (consumer !== 'client' && !build.ssrEmitAssets) return
        this.emitFile({
          type: 'asset',
          fileName: 'licenses.txt',
          source: [ownNotice(), ...[...folders].toSorted().map(noticeOf)].join(
            `\n${'-'.repeat(80)}\n\n`,
          ),
        })
      },
    },
  }
}

/** The folder of the package that a module belongs to; of the bundler's own modules, the bundler's. */
export function packageFolder(id: string): string | undefined {
  const [, bundler] = /^\0(vite|rolldown)\//.exec(id) ?? []
  if (bundler !== undefined) return join(root, 'node_modules', bundler)
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]
}

/**
 * A package's name, version, licence and notice.
 *
 * @throws Error if the package has none: it cannot be given to others as it is.
 */
export function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string }
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)\b/i.test(each))
  if (file === undefined || license === undefined)
    throw new Error(
      `${name} ${version} is in the bundle and comes without a licence to ship with it`,
    )
  const [text = ''] = readFileSync(join(folder, file), 'utf8').split(bundledBelow)
  return `${name} ${version} (${license})\n\n${text.trim()}\n`
}

function ownNotice(): string {
  return ['NOTICE', 'LICENSE']
    .map((file) => readFileSync(join(root, file), 'utf8').replace(/^\n+/, ''))
    .join('\n\n')
}
