import type { Plugin } from 'vite'

/**
 * The page talks to nobody but its own origin, so a share link never leaves the browser. Only what the page
 * uses is allowed: the icon is a `data:` address, and workers are started from blobs, which inherit this
 * policy (app/search/open-worker.ts). What a worker imports is a script of its own to Firefox alone if another
 * module there imports it: it has to be allowed as a worker, too.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "worker-src blob: 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * What a policy can say in a header only. Any site may frame the page: it knows nobody, keeps nothing and
 * has nothing that a click could be stolen for, and a race is worth showing beside the text about it.
 */
export const headerPolicy = `${policy}; frame-ancestors *`

/** Writes the policy into the built page, so it holds on hosts that cannot set headers. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'racescope:content-security-policy',
    // The dev server injects an inline script that this policy would rightly refuse.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        // A policy binds only what comes after it.
        injectTo: 'head-prepend',
      },
    ],
  }
}
