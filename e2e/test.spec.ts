import type { Page } from 'playwright/test'
import { test as inOneDocument } from './pages/one-document.ts'
import { expect, test as inOneWindow } from './pages/one-window.ts'
import { test as inOwnWindow } from './test.ts'

// The detectors behind every other test, each set off on purpose, in the smallest document that the site has.

for (const [where, test] of [
  ['in its own window', inOwnWindow],
  ['in a window with others', inOneWindow],
] as const) {
  test.fail(`a console message fails a test ${where} @every-browser`, async ({ page }) => {
    await page.goto('./robots.txt')
    await page.evaluate(() => console.warn('told on purpose'))
  })

  test.fail(`an uncaught error fails a test ${where} @every-browser`, async ({ page }) => {
    await page.goto('./robots.txt')
    await page.evaluate(() => void Promise.reject(new Error('thrown on purpose')))
  })
}

inOwnWindow.fail('a request to another origin fails a test', async ({ page }) => {
  await page.route('**/*', (route) => route.fulfill({ body: 'somebody else' }))
  await page.goto('http://localhost:1/')
})

inOneWindow.describe('in a window with others', () => {
  inOneWindow.describe.configure({ mode: 'serial' })

  inOneWindow('what a page complains of when it is left, after its test', async ({ page }) => {
    await page.goto('./robots.txt')
    await page.evaluate(() => {
      addEventListener('pagehide', () => console.error('told by the page of another test'))
      localStorage.setItem('left', 'behind')
    })
  })

  inOneWindow('is not told of the next, nor what it has stored', async ({ page }) => {
    await page.goto('./robots.txt')
    const left = await page.evaluate(() => localStorage.getItem('left'))
    expect(left).toBeNull()
  })
})

inOneDocument.fail('a console message fails a test in a document with others', async ({ page }) => {
  await page.evaluate(() => console.warn('told on purpose'))
})

inOneDocument.describe('in a document with others', () => {
  inOneDocument.describe.configure({ mode: 'serial' })

  inOneDocument('who leaves nothing open', async ({ open, page, steppers }) => {
    await open('#/rename/racy?run=AAB')
    await steppers.take('B')
    await mark(page, 'by the first')
  })

  inOneDocument(
    'leaves its document to the next, who opens the help',
    async ({ page, header, help }) => {
      expect(await markOf(page)).toBe('by the first')
      await header.help.click()
      await expect(help.dialog).toBeVisible()
    },
  )

  inOneDocument('which is not there in the document of the one after', async ({ page, help }) => {
    expect(await markOf(page)).toBeNull()
    await expect(help.dialog).toBeHidden()
  })
})

/** What a test has left in its document, where a person sees nothing of it. */
function markOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.documentElement.dataset['left'] ?? null)
}

async function mark(page: Page, what: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset['left'] = value
  }, what)
}
