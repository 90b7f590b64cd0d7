import { expect, test } from '../pages/one-document.ts'

test('the header, the cards and what they are judged by leave the page its room, and all cards are in sight', async ({
  open,
  page,
  header,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open('#/rename/racy')
  await expect(header.listener).toBeVisible()
  const strip = await header.strategies.boundingBox()
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(160)
  for (const label of await header.merges())
    await expect(header.merge(label)).toBeInViewport({ ratio: 1 })
  await expect(header.merge('Racy')).toHaveAccessibleDescription('77 % risk 56 of 70 orders break')
  await expect(header.merge('Guarded name')).toHaveAccessibleDescription(
    '0 % risk all 111 orders hold',
  )
})

test('on a phone the cards are a line that snaps, and the chosen one is brought into sight', async ({
  open,
  page,
  header,
  steppers,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('#/rename/guard?run=AB')
  await expect(header.merge('Guarded name')).toBeInViewport({ ratio: 1 })
  await expect(header.merge('Racy')).not.toBeInViewport()
  for (const button of await steppers.all.all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  // Views and the rest wait behind a button, the world behind another.
  await expect(header.views.first()).toBeHidden()
  await header.more.click()
  await expect(header.views).toHaveText(['Run', 'Compare', 'Proof', 'Learn', 'Own race'])
  await page.keyboard.press('Escape')
  await expect(header.more).toBeFocused()
  await expect(header.listener).toBeHidden()
  await header.strategies.getByRole('button', { name: 'no removal listener' }).click()
  await header.listener.click()
  await expect(page).toHaveURL(/listener=async$/)
})

test('the views are links to this very moment', async ({ open, page, header }) => {
  await open('#/rename/racy?run=AABB&at=3&listener=async')
  await expect(header.views.and(page.locator('[aria-current="page"]'))).toHaveText('Run')
  await header.views.filter({ hasText: 'Proof' }).click()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AABB&at=3&listener=async&view=proof$/)
  await expect(header.views.and(page.locator('[aria-current="page"]'))).toHaveText('Proof')
  await header.views.filter({ hasText: 'Run' }).click()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AABB&at=3&listener=async$/)
})

test('a notice moves nothing', async ({ open, page, header, notice, transport }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open('#/rename/racy?run=BAAAABBB')
  const main = page.getByRole('main')
  await expect(header.merge('Racy')).toHaveAccessibleDescription(/break$/)
  const before = await main.boundingBox()
  await header.judged('Newest wins').check()
  await expect(notice.word).toContainText('Newest wins now')
  await expect.poll(() => main.boundingBox()).toEqual(before)
  await header.copyLink.click()
  await header.merge('Fixed').check()
  await expect(notice.word).toContainText('no counterpart')
  expect((await page.locator('.dock').boundingBox())?.height).toBeLessThanOrEqual(72)
  await expect(transport.told).toContainText('All have finished.')
})
