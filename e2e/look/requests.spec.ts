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
