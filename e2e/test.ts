import { test as base, expect } from 'playwright/test'

/** Playwright's `test`, failing on whatever a page complains about or asks another origin for. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const noise: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          noise.push(`console ${message.type()}: ${message.text()}`)
        }
      })
      context.on('weberror', (thrown) => noise.push(`uncaught ${String(thrown.error())}`))
      context.on('request', (request) => {
        if (!isOwn(request.url(), baseURL)) noise.push(`request to ${request.url()}`)
      })
      await use()
      // What was said last is still on its way: an answer from each page comes after it.
      await Promise.all(context.pages().map((page) => page.title()))
      expect(noise, 'console errors and warnings, uncaught errors, foreign requests').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function isOwn(address: string, baseURL: string | undefined): boolean {
  const isInline = address.startsWith('data:') || address.startsWith('blob:')
  return isInline || (baseURL !== undefined && address.startsWith(baseURL))
}
