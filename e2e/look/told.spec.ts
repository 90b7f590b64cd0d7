import { expect, test } from '../pages/one-document.ts'
import { middleOf } from '../pages/timeline.ts'

test('the live region tells each step in plain words', async ({ open, steppers, transport }) => {
  await open('#/rename/racy?listener=async')
  await expect(transport.told).toHaveText('Nobody has taken a step yet. A or B can go first.')
  const steps = [
    ['A', 'A read byId[1] and got v1 apple.'],
    [
      'A',
      'A merged v2 pear into byId[1] and replaced v1 apple. byId[1] is now v2 pear. Task 1 is queued, listener: v1 apple left byId. ORPHAN! MISSING!',
    ],
    ['B', 'B read byId[1] and got v2 pear.'],
    ['A', 'A put v2 pear under byName[pear], which was absent. byName[pear] is new: v2 pear.'],
    [
      'A',
      'A removed byName[apple], which held v1 apple. byName[apple] is gone. No fault is left in memory. A has finished.',
    ],
    ['1', '1 did not remove byName[apple]: it is absent. Nothing changed. 1 has finished.'],
  ] as const
  for (const [name, words] of steps) {
    await steppers.take(name)
    await expect(transport.told).toHaveText(words)
  }
})

test('travelling is told with the place in the run', async ({ open, transport, timeline }) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await timeline.step(3).click()
  await expect(transport.told).toHaveText(
    /^Step 3 of 6: A merged v1 apple into byId\[1\], which was absent/,
  )
  await transport.back.click()
  await expect(transport.told).toHaveText(/^Step 2 of 6: A read byId\[1\] and got nothing\.$/)
})

test('each step changes what the live region says, or a reader would not hear of it', async ({
  open,
  page,
  transport,
}) => {
  await open('#/refresh/racy?run=AAAACBBBBBBBBBAAAAA&at=0')
  let before = await transport.told.innerText()
  for (let step = 0; step < 19; step++) {
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => transport.told.innerText()).not.toBe(before)
    before = await transport.told.innerText()
  }
})

test('the current line and the current step are marked as such', async ({
  open,
  steppers,
  code,
  timeline,
}) => {
  await open('#/rename/racy')
  await expect(code.currentLine).toHaveCount(1)
  await expect(code.currentLine).toContainText('byId.getIfPresent')
  await expect(code.thread('A')).toHaveAccessibleName('A comes next at line 20')
  // What comes meanwhile may move both.
  await expect(async () => {
    const box = await code.currentLine.boundingBox()
    const mark = await middleOf(code.thread('A'))
    expect(box?.y).toBeLessThan(mark.y)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(mark.y)
  }).toPass()
  await expect(timeline.current).toHaveCount(0)
  for (const [name, line] of [
    ['A', 'byId.merge(entry.id, entry, keepNewer)'],
    ['B', 'byId.merge(entry.id, entry, keepNewer)'],
    ['A', 'yield* byName.put(key, entry)'],
    ['A', 'byName.remove(nameKeyOf(old), old)'],
  ] as const) {
    await steppers.take(name)
    await expect(code.currentLine).toHaveCount(1)
    await expect(code.currentLine).toHaveAttribute('aria-current', 'step')
    await expect(code.currentLine).toContainText(line)
    await expect(timeline.current).toHaveCount(1)
    await expect(timeline.current).toHaveAccessibleName(new RegExp(`: ${name} `))
  }
})

test('a fault is told without colour: in the table, in words, and in the drawing', async ({
  open,
  memory,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await expect(memory.row('byName', 'apple')).toContainText('ORPHAN')
  await expect(memory.faults).toContainText('ORPHAN byName[apple] points to v1 apple')

  await open('#/rename/racy?run=AA')
  await expect(memory.row('byId', '1')).toContainText('MISSING')
  await open('#/same-name/racy?run=BBBAAA')
  await expect(memory.row('byName', 'apple')).toContainText('STALE')
  await open('#/insert-evict/racy?run=AAAB')
  await expect(memory.row('byName', 'apple')).toContainText('DANGLING')
  await expect(memory.faults).toContainText('byId holds nothing under 1')
})

test('a phone is told the world as it is, also where that is the second choice', async ({
  open,
  page,
  header,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [link, world] of [
    ['#/receive-iterate/insert-then-expire', 'two engines'],
    ['#/rename/racy', 'no removal listener'],
    ['#/rename/racy?listener=async', 'removal listener'],
  ] as const) {
    await open(link)
    await expect(header.strategies.getByRole('button', { name: world, exact: true })).toBeVisible()
  }
})
