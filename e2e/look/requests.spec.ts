import { Requests } from '../pages/requests.ts'
import { expect, test } from '../pages/one-document.ts'

// b1 is handed over, sent and answered for r1; the second fetch reports r1; after an ERROR nobody but the
// deadline ends r2, and it ends r1 once more.
const twice = '#/receive-paths/owner?run=AABBBB1AAA1BBBBBBBBA2BBCCAAABBA'

// Nothing that search says is seen here.
test.use({ searches: false })

test('a request is followed from waiting to reported, and leads to where a stage began', async ({
  open,
  page,
  memory,
  timeline,
}) => {
  const requests = new Requests(page)
  await open(`${twice}&at=0`)
  await expect(requests.region).toContainText('3 of 3 hold their blocks')
  await expect(requests.stage('r1')).toHaveAccessibleName(
    'r1: waiting, holds its blocks, from step 0',
  )
  await requests.stages('r1').last().click()
  await expect(requests.region).toContainText('none holds blocks')
  await expect(requests.stage('r2')).toHaveAccessibleName(/^r2: garbage@2 timed out/)
  await expect(timeline.current).toHaveCount(1)
  await expect(memory.faults.first()).toContainText('TWICE')
})

test('a judged property lights up the requests that are at fault, on an axis and on a phone', async ({
  open,
  page,
  header,
  memory,
}) => {
  const requests = new Requests(page)
  await open('#/receive-double/owner?run=AABBBB1AAABBBBBBCC2BBAAAABBA')
  await header.judged('Reported once').focus()
  for (const [request, lit] of [
    ['r1', ''],
    ['r2', ''],
    ['r3', null],
  ] as const)
    await expect.poll(() => requests.line(request).getAttribute('data-lit')).toBe(lit)
  // All of a line is marked, its bars as well.
  const line = await requests.line('r1').boundingBox()
  const mark = await requests.line('r1').evaluate((element) => {
    const { width, height } = getComputedStyle(element, '::after')
    return { width: Number.parseFloat(width), height: Number.parseFloat(height) }
  })
  expect(mark.width).toBeCloseTo(line?.width ?? 0, 0)
  expect(mark.height).toBeCloseTo(line?.height ?? 0, 0)
  await header.judged('No garbage').focus()
  await expect(requests.region.locator('[data-lit]')).toHaveCount(0)

  await page.setViewportSize({ width: 390, height: 844 })
  await header.strategies.getByRole('button', { name: /^Judged by/ }).click()
  await header.judged('Reported once').focus()
  await expect(requests.line('r1')).toHaveAttribute('data-lit', '')
  await expect(memory.row('reported', 'r1')).toHaveAttribute('data-lit', '')
  await expect(memory.row('reported', 'r2')).toHaveAttribute('data-lit', '')
  await expect(memory.region.locator('[data-lit]')).toHaveCount(2)
})

test('everybody whose turn it can be is named in the primer, by the same mark and the same word', async ({
  open,
  page,
  steppers,
}) => {
  const parts = page.getByRole('list', { name: 'Who takes part' })
  for (const [link, cast] of [
    // A clock; a producer whose write is a task, the socket beside it, and an answer.
    ['#/receive-freed/first-wins?run=AABBBBAAACC2BBBBBB113', 6],
    // No clock, and a second caller.
    ['#/receive-split/owner?run=AABBBB', 4],
    // An engine that has to be found, a clock and a second caller.
    ['#/receive-stuck/owner?run=AABBBB&callers=two', 5],
  ] as const) {
    await open(link)
    await expect(steppers.all).toHaveCount(cast)
    for (const words of await steppers.all.allInnerTexts()) {
      const [mark = '', role = ''] = words.replace(/^Step\s+/, '').split('\n')
      expect(mark).toMatch(/^\w$/)
      const part = parts.getByRole('term').filter({ hasText: new RegExp(`\\b${mark}\\b`) })
      await expect(part).toHaveCount(1)
      expect(role.startsWith((await part.innerText()).split('\n').at(-1) ?? '')).toBe(true)
    }
  }
})

test('a system that carries nothing along has no requests', async ({ open, page, memory }) => {
  const requests = new Requests(page)
  await open('#/rename/racy?run=AABB')
  await expect(memory.region).toBeVisible()
  await expect(requests.region).toHaveCount(0)
})
