import type { Plugin } from 'vite'

/**
 * The page talks to nobody but its own origin, so a share link never leaves the browser.
 * `worker-src blob:` is there because only an inlined worker inherits this policy from the page:
 * one loaded by its address on a host without headers would be bound by nothing.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

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
