import { accessibilityProblems } from '../axe.ts'
import { expect, test } from '../pages/one-document.ts'
import { test as inNewDocument } from '../pages/one-window.ts'
import { Requests } from '../pages/requests.ts'
import { middleOf } from '../pages/timeline.ts'

/** A beat that asks nothing, with a run that loses an update. */
const lost = '#/learn/lost-update/4?run=ABAB'
/** A beat that asks what comes next. */
const asking = '#/learn/lost-update/3'

/** What tells how something ends, or how likely that is. */
const answers =
  /\d\s?%|\bbreaks?\b|broken|\blost\b|\bsafe\b|at stake|for good|no way back|\bpass(?:es)?\b|deadlock|[✓✗]/i

test('cards say what each step did, and how likely the run is to end broken after it; a press on one travels there, and what is ahead of it is not told', async ({
  open,
  page,
  stage,
}) => {
  await open(lost)
  await expect(stage.cards).toHaveCount(4)
  const told = ['read sees 0', 'read sees 0', 'write count is 1', 'write count is 1']
  for (const [index, each] of told.entries())
    await expect(stage.card(index + 1)).toHaveAccessibleName(
      new RegExp(`^${each}, number ${index + 1}: `),
    )
  await expect(stage.card(4)).toHaveAttribute('aria-current', 'step')
  await expect
    .poll(() => stage.risks())
    .toEqual([
      'risk chance to end broken before the first step: 50 %',
      'chance to end broken after step 1: 50 %',
      'chance to end broken after step 2: 100 % lost',
      'chance to end broken after step 3: 100 % lost',
      'chance to end broken after step 4: 100 % lost',
    ])
  await expect(stage.cards.nth(1)).toContainText('no way back')

  await stage.card(1).click()
  await expect(page).toHaveURL(/at=1$/)
  await expect(stage.card(1)).toHaveAttribute('aria-current', 'step')
  await expect.poll(async () => (await stage.risks()).length).toBe(2)
  await expect(stage.cards.nth(1)).not.toContainText('no way back')
  await expect(stage.swap).toHaveCount(0)
})

test('a beat about requests lights them up, and the rows of memory that it names, until something is done', async ({
  open,
  page,
  memory,
  transport,
}) => {
  const requests = new Requests(page)
  await open('#/learn/the-same-mistake-elsewhere/2')
  await expect(requests.line('r1')).toHaveAttribute('data-lit', '')
  await expect(requests.region.locator('[data-lit]')).toHaveCount(1)
  await expect(memory.row('reported', 'r1')).toHaveAttribute('data-lit', '')
  await expect(memory.table('now').getByRole('row')).toHaveAttribute('data-lit', '')
  await expect(memory.region.locator('[data-lit]')).toHaveCount(2)
  await transport.back.click()
  await expect(requests.region.locator('[data-lit]')).toHaveCount(0)
  await expect(memory.region.locator('[data-lit]')).toHaveCount(0)
})

test('whoever goes next is a card, and takes a step', async ({ open, page, stage, steppers }) => {
  await open('#/learn/lost-update/3?run=BA')
  await expect(steppers.button('A')).toContainText('write')
  await steppers.take('A')
  await expect(stage.cards).toHaveCount(3)
  await expect(steppers.button('A')).toContainText('done')
  await steppers.take('B')
  await expect(page).toHaveURL(/run=BAAB$/)
  await expect(stage.memory).toContainText('count is 1')
})

test('Shift and an arrow try another order, and the focus goes with the card; the bar below two cards swaps them, and the run passes', async ({
  open,
  page,
  stage,
}) => {
  await open(lost)
  await stage.card(2).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/run=AABB$/)
  await expect(stage.card(3)).toBeFocused()
  await expect(stage.memory).toContainText('count is 2')
  await expect(stage.sentence).toContainText('This run does not')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/run=ABAB$/)
  await expect(stage.memory).toContainText('count is 1')

  await expect(stage.swap).toHaveText('⇄ Swap 2 and 3: it passes')
  const [bar, first, second] = await Promise.all(
    [stage.swap, stage.card(2), stage.card(3)].map((each) => each.boundingBox()),
  )
  expect(bar?.x).toBeCloseTo(first?.x ?? 0, 0)
  expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo((second?.x ?? 0) + (second?.width ?? 0), 0)
  await stage.swap.click()
  await expect(page).toHaveURL(/run=AABB$/)
  await expect(stage.swap).toHaveCount(0)
  await expect(stage.sentence).toContainText('This run does not')
  await expect
    .poll(async () => (await stage.risks()).at(-1))
    .toBe('chance to end broken after step 4: 0 % safe')
})

test('whoever goes next is called by their role, where they have one', async ({
  open,
  steppers,
}) => {
  await open('#/learn/the-same-mistake-elsewhere/5?at=8')
  await expect(steppers.button('A')).toHaveText(/worker enqueue loop/)
  await expect(steppers.button('C')).toHaveText(/clock write now/)
  await expect(steppers.button('1')).toHaveText(/network enqueue loop/)
  await expect(steppers.button('2')).toHaveText(/network later/)
})

test('a card that is dragged takes memory, the chance and the sentence with it @every-browser', async ({
  open,
  page,
  stage,
}) => {
  await open(lost)
  await expect(stage.sentence).toContainText('since step 2')
  const from = await middleOf(stage.card(2))
  const to = await middleOf(stage.card(3))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, from.y, { steps: 6 })
  await expect(stage.memory).toContainText('count is 2')
  await expect(stage.sentence).toContainText('This run does not')
  await page.mouse.move(from.x, from.y, { steps: 6 })
  await expect(stage.memory).toContainText('count is 1')
  await page.mouse.move(to.x, from.y, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/run=AABB$/)
  await page.goBack()
  await expect(page).toHaveURL(/run=ABAB$/)
})

// A document remembers what was answered.
inNewDocument(
  'as long as something is asked, nothing tells what comes; the answer brings it',
  async ({ open, page, stage }) => {
    await open(asking)
    await expect(stage.cards).toHaveCount(3)
    await expect(stage.memory).toContainText('count is 1')
    await expect(stage.sentence).toHaveText(
      'When two threads raise one counter with a read and then a write … B goes on now. What will it write?',
    )
    // What search would say has long been there by then.
    await expect(page.getByRole('heading', { name: 'All 6 orders' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Orders as strands: 6 orders' })).toBeVisible()
    expect(await stage.said()).not.toMatch(answers)
    await expect(page).toHaveTitle('In between · Lost update · Racescope')
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole('radio', { name: '1: one more than it has read' }).check()
    await page.getByRole('button', { name: 'Check' }).click()
    await expect(stage.sentence).toContainText('50 % of random orders lose an increment.')
    await expect.poll(async () => (await stage.risks()).length).toBe(4)
    await expect(
      page.getByRole('img', { name: 'Orders as strands: 4 break, 2 pass' }),
    ).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Lock' }).locator('..')).toContainText('0 %')
    expect(await stage.said()).toMatch(answers)
    expect(await accessibilityProblems(page)).toEqual([])
  },
)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('cards are rows, and time runs down', async ({ open, page, stage }) => {
    await open(lost)
    await expect(stage.cards).toHaveCount(4)
    const boxes = await Promise.all([1, 2, 3, 4].map((number) => stage.card(number).boundingBox()))
    const tops = boxes.map((box) => box?.y ?? 0)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(44)
    await expect(stage.swap).toBeVisible()
    const swap = await stage.swap.boundingBox()
    expect(swap?.y).toBeGreaterThan(tops[1] ?? 0)
    expect(swap?.y).toBeLessThan(tops[2] ?? 0)
    await stage.card(2).focus()
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page).toHaveURL(/run=AABB$/)
    await expect(stage.card(3)).toBeFocused()
    expect(await accessibilityProblems(page)).toEqual([])
  })
})

test('a long run scrolls inside itself and keeps the current card in sight, and the page never', async ({
  open,
  page,
  stage,
}) => {
  await open('#/learn/the-same-mistake-elsewhere/3')
  await expect(stage.cards).toHaveCount(28)
  const isInSight = (number: number) =>
    stage.card(number).evaluate((card) => {
      const { left, right } = card.getBoundingClientRect()
      const pane = card.closest('.deck-scroller')?.getBoundingClientRect()
      return pane !== undefined && left >= pane.left && right <= pane.right
    })
  await expect.poll(() => isInSight(28)).toBe(true)
  expect(await isInSight(1)).toBe(false)
  await page.getByRole('button', { name: 'Back to the start' }).click()
  await page.getByRole('button', { name: 'Forward', exact: true }).click()
  await expect.poll(() => isInSight(1)).toBe(true)
  const isWider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(isWider).toBe(false)
})

test('a beat that compares two runs, or asks for the proof, is that', async ({
  compare,
  open,
  page,
  proof,
}) => {
  await open('#/learn/the-same-mistake-elsewhere/6')
  await expect(compare.panel).toBeVisible()
  await open('#/learn/only-the-winner/7')
  await expect(proof.region).toBeVisible()
  await expect(page.getByRole('region', { name: 'Lesson' })).toBeVisible()
})
