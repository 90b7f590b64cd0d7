import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

interface Form {
  /** The name of its chunk, as `NarrowScore`. */
  readonly chunk: string
  /** The windows that take it. */
  readonly media: string
}

/**
 * Lets the page ask for the form of a view that its window takes together with its own script, and not only when
 * that script runs: it is painted first with it.
 */
export function preloadByWidth(forms: readonly Form[]): Plugin {
  return {
    name: 'racescope:preload-by-width',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        forms.flatMap(({ chunk, media }) => tagsOf(chunk, media, html, bundle)),
    },
  }
}

function tagsOf(
  chunk: string,
  media: string,
  html: string,
  bundle: Rolldown.OutputBundle,
): readonly HtmlTagDescriptor[] {
  const files = Object.values(bundle).filter((file) => file.type === 'chunk')
  const start = files.find(({ isDynamicEntry, name }) => isDynamicEntry && name === chunk)
  if (!start) throw new RangeError(`${chunk} is to be preloaded, and no chunk is named so`)
  const reached = new Set([start])
  // A set goes on to what is added while it is gone through.
  for (const { imports } of reached)
    for (const file of files) if (imports.includes(file.fileName)) reached.add(file)
  const names = [...reached].flatMap((file) => [
    file.fileName,
    ...(file.viteMetadata?.importedCss ?? []),
  ])
  return names
    .filter((name) => !html.includes(name))
    .map((name) => ({
      tag: 'link',
      attrs: {
        ...(name.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }),
        crossorigin: true,
        media,
        href: `./${name}`,
      },
      injectTo: 'head',
    }))
}
