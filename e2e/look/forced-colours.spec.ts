import type { Locator } from 'playwright/test'
import { expect, test } from '../pages/one-document.ts'

test.use({ forcedColors: 'active' })

test('in a system’s own colours a step is told from what is to come and from what is now', async ({
  open,
  page,
  transport,
}) => {
  await open('#/rename/racy?run=AABBBBAA&at=5')
  const note = (verb: string) => page.locator('.note', { hasText: verb }).locator('span')
  // Outlines are drawn in whatever colours there are.
  await expect(note('read').first()).toHaveCSS('outline-style', 'solid')
  await expect(note('drop').last()).toHaveCSS('outline-style', 'dashed')
  await expect(note('put').first()).toHaveCSS('outline-width', '2px')
  const cursor = page.locator('.score-cursor')
  await expect(cursor).toHaveCSS('border-left-width', '2px')
  await transport.start.click()
  // Before the first step it is no column, but a line.
  await expect(cursor).toHaveCSS('width', '2px')
})

test('in a system’s own colours the three fates look different, and so does a cell that they share, and a step that one strategy lacks', async ({
  open,
  page,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  const swatches = page.locator('.legend li')
  await expect(swatches).toHaveText(['safe', 'at stake', 'lost for good', 'either'])
  const grounds = await swatches.evaluateAll((all) =>
    all.map((each) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(each, '::before')
      return `${backgroundColor} ${backgroundImage}`
    }),
  )
  expect(new Set(grounds).size).toBe(4)
  await open('#/rename/racy?run=AABBBBAA&beside=fixed&view=compare')
  await expect.poll(() => pictureIn(page.locator('.gap-mark').first())).toContain('gradient')
})

test('in a system’s own colours what words are about is outlined', async ({
  open,
  page,
  verdict,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  await verdict.headline.getByRole('button', { name: /^77/ }).hover()
  await expect(page.getByRole('group', { name: 'How orders end' })).toHaveCSS(
    'outline-style',
    'solid',
  )
})

function pictureIn(place: Locator): Promise<string> {
  return place.evaluate((element) => getComputedStyle(element, '::before').backgroundImage)
}
