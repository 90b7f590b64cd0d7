import { expect, test } from 'playwright/test'

// It starts no browser.

test('files that are named after what is in them are kept for good, and no others', async ({
  request,
}) => {
  const page = await request.get('./')
  const [script = ''] = /assets\/[\w-]+\.js/.exec(await page.text()) ?? []
  const kept = async (path: string) => (await request.get(path)).headers()['cache-control']
  expect(await kept(`./${script}`)).toBe('max-age=31536000, immutable')
  expect(await kept('./assets/none.js')).toBe('no-cache')
  expect(page.headers()['cache-control']).toBe('no-cache')
})
