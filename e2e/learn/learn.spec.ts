import { accessibilityProblems } from '../axe.ts'
import { test as inOneDocument } from '../pages/one-document.ts'
import { expect, test } from '../pages/one-window.ts'
import { unfit } from '../pages/unfit.ts'

test.use({ reducedMotion: 'reduce' })

const first = '#/learn/lost-update/1'

test('a lesson leads from the list through a question to a task, and is gone on with on the next visit in its large type', async ({
  open,
  page,
  lesson,
  header,
  steppers,
  verdict,
}) => {
  await open('#/rename/racy?run=AB')
  await header.views.filter({ hasText: 'Learn' }).click()
  await expect(header.views.first()).toHaveAttribute('href', '#/rename/racy?run=AB')
  await expect(lesson.list).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await lesson.list
    .getByRole('link', { name: /Lost update/ })
    .first()
    .click()
  await expect(lesson.title).toHaveText('Two threads count')
  await expect(lesson.title).toBeFocused()
  await expect(page).toHaveURL(/#\/learn\/lost-update\/1$/)
  await expect(lesson.region).toContainText('1 / 8')

  // As long as nobody has predicted it, nothing tells it.
  await expect(verdict.headline).toContainText('What can the count be?')
  await expect(verdict.headline).not.toContainText('%')
  await lesson.answer('Always 2').check()
  await expect(verdict.headline).not.toContainText('%')
  await lesson.check.click()
  await expect(lesson.region).toContainText('✗ not so')
  await expect(verdict.headline).toContainText('50 %')
  await lesson.answer('2 or 1').check()
  await lesson.check.click()
  await expect(lesson.region).toContainText('✓ right')
  await expect(lesson.region).toContainText('only the order decides')

  await lesson.next.click()
  await expect(lesson.title).toHaveText('One after the other')
  await expect(lesson.title).toBeFocused()
  await open('#/learn/lost-update/5')
  await steppers.take('BA')
  await expect(page).toHaveURL(/#\/learn\/lost-update\/5\?run=BA$/)
  await expect(lesson.region).toContainText('1 context switch used')
  await steppers.take('BA')
  await expect(lesson.region).toContainText('Solved')
  await expect(verdict.headline).toContainText('50 %')
  await lesson.startAgain.click()
  await expect(page).toHaveURL(/#\/learn\/lost-update\/5$/)
  await expect(lesson.region).toContainText('✓ solved')

  const size = () => lesson.title.evaluate((title) => parseFloat(getComputedStyle(title).fontSize))
  const before = await size()
  await lesson.largeType.click()
  await expect.poll(size).toBeGreaterThan(before)
  await expect(page.locator('html')).toHaveAttribute('data-room', 'large')

  await page.reload()
  await expect(lesson.region).toContainText('✓ solved')
  await expect(lesson.largeType).toBeChecked()
  await page.keyboard.press('l')
  await expect(lesson.largeType).not.toBeChecked()
  await expect(page.locator('html')).not.toHaveAttribute('data-room')
  await expect(verdict.headline).toContainText('50 %')
  await lesson.region.getByRole('link', { name: 'All lessons' }).click()
  await expect(lesson.list.getByRole('link', { name: /Lost update/ }).first()).toContainText(
    '3 of 8',
  )
  await lesson.list.getByRole('button', { name: 'Forget my progress' }).click()
  await expect(lesson.list.getByRole('link', { name: /Lost update/ }).first()).toContainText(
    '0 of 8',
  )

  await test.step('a challenge gives hints, and is solved in as few context switches as it asks for', async () => {
    await lesson.list.getByRole('link', { name: 'Lost update: two increments' }).click()
    await expect(lesson.title).toHaveText('Break it yourself')
    await lesson.hint.click()
    await expect(lesson.region).toContainText('It can still be broken from here')
    await lesson.hint.click()
    const next = /Let (\w) go next/.exec(await lesson.region.innerText())?.[1] ?? ''
    await steppers.take(next)
    await steppers.take(next)
    await lesson.hint.click()
    await expect(lesson.region).toContainText(/could still be broken .*: go back there/)
    await lesson.startAgain.click()
    const other = next === 'A' ? 'B' : 'A'
    await steppers.take(`${next}${other}${other}${next}`)
    await expect(lesson.region).toContainText('Solved')
    await lesson.region.getByRole('link', { name: 'Open in Run' }).click()
    await expect(page).toHaveURL(/#\/lost-update\/racy\?run=/)
  })
})

test('a lesson is taken by keyboard alone', async ({ open, page, lesson, verdict }) => {
  await open(first)
  await expect(lesson.title).toHaveText('Two threads count')
  const press = (...keys: string[]) =>
    keys.reduce(async (before, key) => {
      await before
      await page.keyboard.press(key)
    }, Promise.resolve())
  await press('PageDown')
  await expect(lesson.title).toHaveText('One after the other')
  await expect(lesson.title).toBeFocused()
  await press('n')
  await expect(lesson.title).toHaveText('In between')
  await expect(lesson.title).toBeFocused()
  await expect(page).toHaveTitle('In between · Lost update · Racescope')
  // From its title on: what to look at, the answers, and what checks them.
  await press('Tab', 'Tab', 'Space', 'ArrowDown')
  await expect(lesson.answer('1: one more than it has read')).toBeChecked()
  await press('Tab', 'Enter')
  await expect(lesson.region).toContainText('✓ right')
  await press('b')
  await expect(page).toHaveURL(/#\/learn\/lost-update\/3\?run=BAAB$/)
  await expect(verdict.headline).toContainText('50 %')
  await press('p', 'p')
  await expect(lesson.title).toHaveText('Two threads count')
  await press('PageUp')
  await expect(lesson.list).toBeVisible()
})

inOneDocument(
  'an address of a beat that there is not opens the lesson, or the list, and says why',
  async ({ open, lesson, notice }) => {
    await open('#/learn/lost-update/99')
    await expect(notice.alert).toHaveText(
      /Beat “99” is not one of lost-update, which has beats 1 to 8/,
    )
    await expect(lesson.region).toContainText('8 / 8')
    await open('#/learn/lost-update/two')
    await expect(notice.alert).toHaveText(/It stands at 1/)
    await expect(lesson.region).toContainText('1 / 8')
    await open('#/learn/luck/1')
    await expect(notice.alert).toHaveText(/There is no lesson “luck”/)
    await expect(lesson.list).toBeVisible()
    await open('#/learn/break-luck/1')
    await expect(notice.alert).toHaveText(/There is no lesson “break-luck”/)
    // A moment that a lesson has, and one that none has.
    await open('#/lost-update/racy?run=BAAB&view=learn')
    await expect(lesson.title).toHaveText('Lost')
    await open('#/dns/racy?run=A&view=learn')
    await expect(lesson.list).toBeVisible()
    await expect(notice.alert).toHaveCount(0)
  },
)

test('a browser that keeps nothing says so once, and the lesson goes on', async ({
  open,
  page,
  runFirst,
  lesson,
  notice,
}) => {
  await runFirst(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await open(first)
  const told = page.getByText('This browser keeps nothing')
  await expect(told).toHaveCount(1)
  await notice.dismiss.click()
  await lesson.answer('Always 1').check()
  await lesson.check.click()
  await expect(lesson.region).toContainText('✗ not so')
  await expect(told).toHaveCount(0)
})

inOneDocument(
  'a hand-out has a figure a beat, and its answers upside down',
  async ({ open, page, lesson }) => {
    await open('#/learn/lost-update/4')
    await expect(lesson.title).toHaveText('Lost')
    await page.emulateMedia({ media: 'print' })
    await expect(lesson.handout.getByRole('article')).toHaveCount(8)
    const heights = await lesson.handout
      .locator('svg')
      .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().height > 60))
    expect(heights).toEqual(Array.from({ length: 8 }, () => true))
    await expect(lesson.handout).toContainText('Answers: 1b, 3b')
    await expect(lesson.handout).toContainText('#/learn/lost-update/8')
    await expect(lesson.region).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
    await expect(lesson.handout).toHaveCount(0)
    await expect(lesson.region).toBeVisible()
  },
)

inOneDocument('lessons fit a phone', async ({ open, page, lesson }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const link of ['#/learn', first, '#/learn/break-refresh/1']) {
    await open(link)
    await expect(lesson.list.or(lesson.region)).toBeVisible()
    expect(await unfit(page), link).toEqual([])
  }
})
