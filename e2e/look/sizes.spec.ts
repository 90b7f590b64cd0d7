import type { LaunchOptions, Page } from 'playwright/test'
import { expect, test as one } from '../pages/one-document.ts'
import { unfit } from '../pages/unfit.ts'

/** In a browser whose scrollbars take room, as most people's do: Playwright hides them. */
const test = one.extend<object, { readonly launchOptions: LaunchOptions }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const { ignoreDefaultArgs } = launchOptions
      const others = Array.isArray(ignoreDefaultArgs) ? ignoreDefaultArgs : []
      await use({ ...launchOptions, ignoreDefaultArgs: [...others, '--hide-scrollbars'] })
    },
    { scope: 'worker' },
  ],
})

// One browser more is started, and not one a worker.
test.describe.configure({ mode: 'default' })

/** From a phone at 400 % to a large screen: the narrowest window of each way in which the page is laid out. */
const narrowest = [
  [320, 256],
  [775, 1024],
  [1195, 800],
  [1456, 900],
  [2560, 1300],
] as const

/** Lower and higher windows. */
const ofOtherHeights = [
  [390, 844],
  [640, 400],
] as const

/** The widest windows before the page is laid out anew. */
const widest = [
  [774, 560],
  [1024, 640],
] as const

/** A notebook's screen at 150 %, its window at 100 %, and a phone upright. */
const usual = [
  [853, 533],
  [1280, 653],
  [320, 700],
] as const

/** What is wrong at each size, by size. */
async function unfitAtEach(
  page: Page,
  sizes: readonly (readonly [width: number, height: number])[],
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {}
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    await page.locator('main [role="table"], main table').first().waitFor({ state: 'attached' })
    const problems = await unfit(page)
    if (problems.length > 0) found[`${width} × ${height}`] = problems
  }
  return found
}

test.use({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } })

for (const [what, link, sizes] of [
  ['the first visit', '', narrowest],
  ['a run that is lost', '#/rename/racy?run=AABBBBAA', narrowest],
  [
    'three threads and a task',
    '#/refresh/racy?run=AAAACBBBBB1&at=5&listener=async',
    [...narrowest, ...widest],
  ],
  [
    'a long run over many objects',
    '#/receive-paths/owner?run=AABBBBAAA11BBBBBBBBA2BBCCAAABBA',
    [...narrowest, ...ofOtherHeights],
  ],
  [
    'many strategies, and a task of each thread',
    '#/three-evict/racy?run=ABC&listener=async',
    usual,
  ],
  ['few strategies with long names', '#/receive-split/owner?run=AA', usual],
  ['a deadlock', '#/lock-order/opposite?run=AB', narrowest],
  ['a link that cannot be followed', '#/rename/racy?run=?&at=9&listener=maybe', narrowest],
  ['a comparison', '#/rename/racy?run=AABBBBAA&beside=fixed&view=compare', narrowest],
  ['a run with what it is compared with', '#/rename/racy?run=AABBBBAA&beside=fixed', usual],
] as const)
  test(`${what} fits every window: nothing is cut off, and nothing lies over anything`, async ({
    open,
    page,
    header,
  }) => {
    await open(link)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // What search says makes the cards as full as they get.
    await expect(header.strategies).toContainText(/\d\s%/)
    await expect(header.strategies).toContainText('Judged by')
    expect(await unfitAtEach(page, sizes)).toEqual({})
  })

test('words that are cut off, or lie under something, are found', async ({ open, page }) => {
  await open('#/rename/racy?run=AABBBBAA')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await unfit(page)).toEqual([])
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.cssText = 'overflow: hidden; width: 100px; white-space: nowrap'
  })
  expect((await unfit(page)).join()).toContain('is cut off by')
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.cssText = ''
    const lid = heading.parentElement?.appendChild(document.createElement('div'))
    if (lid)
      lid.style.cssText = 'position: absolute; inset: 0 0 auto; height: 400px; background: gray'
  })
  expect((await unfit(page)).join()).toContain('is under')
})
