import type { Plugin } from 'vite'

/** Leaves out of the built page what is there for whoever reads its source: comments, and the space before a line. */
export function withoutComments(): Plugin {
  return {
    name: 'racescope:without-comments',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/\n\s+/g, '\n'),
    },
  }
}
