import { test as base, expect } from 'playwright/test'

/** Playwright's `test`, failing whatever the page complains about or asks another origin for. */
export const test = base.extend<{ silence: void }>({
  silence: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          complaints.push(`console ${message.type()}: ${message.text()}`)
        }
      })
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`))
      page.on('request', (request) => {
        if (!isOwn(request.url(), baseURL)) complaints.push(`request to ${request.url()}`)
      })
      await use()
      expect(complaints, 'what the page complained about or asked others for').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function isOwn(address: string, baseURL: string | undefined): boolean {
  const { protocol, origin } = new URL(address)
  if (protocol === 'data:' || protocol === 'blob:') return true
  return baseURL !== undefined && origin === new URL(baseURL).origin
}
