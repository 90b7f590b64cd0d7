import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import type { Route } from 'playwright/test'
import { expect, test, testApart } from '../failures/test.ts'

const mainScript = /assets\/core-[\w-]+\.js$/
/** What is said where the page has not started. */
const message = /Racescope has not started/
const reasons = {
  file: /opened as a file/,
  link: /has lost a #/,
  frame: /in a frame/,
  browser: /browser is too old/,
  part: /could not be loaded/,
}

for (const [what, link] of [
  ['without a #', 'rename/racy?run=AAB'],
  ['with %23', '%23/rename/racy?run=AAB'],
] as const) {
  test(`a link ${what} says so`, async ({ page }) => {
    await page.goto(`./${link}`)
    await expect(page.getByText(message)).toBeInViewport()
    await expect(page.getByText(reasons.link)).toBeVisible()
  })
}

test('a page that is opened as a file says so', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(import.meta.dirname, '../../dist/index.html')).href)
  await expect(page.getByText(message)).toBeVisible()
  await expect(page.getByText(reasons.file)).toBeVisible()
})

// In a window with an empty cache: from what others have fetched, the frame would start.
testApart('a frame with a sandbox says so', async ({ page, baseURL }) => {
  await page.setContent(`<iframe sandbox="allow-scripts" src="${baseURL}"></iframe>`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText(message)).toBeVisible()
  await expect(frame.getByText(reasons.frame)).toBeVisible()
})

for (const method of ['toSorted', 'findLast'] as const) {
  test(`a browser without ${method} is told that it is too old`, async ({ page, runFirst }) => {
    await runFirst((name) => {
      delete (Array.prototype as unknown as Record<string, unknown>)[name]
    }, method)
    await page.goto('./')
    await expect(page.getByText(reasons.browser)).toBeInViewport()
    await expect(page.getByText(reasons.part)).toHaveCount(0)
  })
}

test('a missing main script is told', async ({ page }) => {
  await page.route(mainScript, (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  await expect(page.getByText(reasons.part)).toBeInViewport()
  await expect(page.getByText(reasons.browser)).toHaveCount(0)
})

testApart.describe('without JavaScript', () => {
  testApart.use({ javaScriptEnabled: false })

  testApart('the page says that it needs it', async ({ page }) => {
    await page.goto('./')
    // Not by text: that is not looked for in what is meant for browsers without scripts.
    await expect(page.locator('noscript')).toBeVisible()
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript')
    await expect(page.locator('#not-started')).toBeHidden()
  })
})

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
  { width: 2560, height: 1300 },
])
  test(`while it is on its way to ${size.width} px, its mark stands where it stays`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    const held: Route[] = []
    await page.route(mainScript, (route) => {
      held.push(route)
    })
    await page.goto('./', { waitUntil: 'commit' })
    const mark = page.locator('.brand svg').filter({ visible: true })
    await expect(mark).toHaveCount(1)
    const before = await mark.boundingBox()
    await expect(page.getByRole('main')).toHaveCount(0)
    await Promise.all(held.map((route) => route.continue()))
    await expect(page.getByRole('main')).toBeVisible()
    await expect(page.getByText(message)).toBeHidden()
    await expect(mark).toHaveCount(1)
    expect(await mark.boundingBox()).toEqual(before)
  })
