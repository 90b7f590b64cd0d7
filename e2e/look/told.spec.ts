import { expect, test } from '../pages/one-window.ts'

test('the live region tells each step in plain words', async ({ open, steppers, transport }) => {
  await open('#/rename/racy?listener=async')
  await expect(transport.told).toHaveText('Nobody has taken a step yet. A or B can go first.')
  const steps = [
    ['A', 'A read byId[1] and got v1@A.'],
    [
      'A',
      'A merged v2@B into byId[1] and replaced v1@A. byId[1] is now v2@B. Task 1 is queued, listener: v1@A left byId. ORPHAN! MISSING!',
    ],
    ['B', 'B read byId[1] and got v2@B.'],
    ['A', 'A put v2@B under byName[B], which was absent. byName[B] is new: v2@B.'],
    [
      'A',
      'A removed byName[A], which held v1@A. byName[A] is gone. No fault is left in memory. A has finished.',
    ],
    ['1', '1 did not remove byName[A]: it is absent. Nothing changed. 1 has finished.'],
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
    /^Step 3 of 6: A merged v1@A into byId\[1\], which was absent/,
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
    const told = await transport.told.innerText()
    expect(told).not.toBe(before)
    before = told
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
  await expect(code.currentLine).toContainText('A comes next')
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
  await expect(memory.row('byName', 'A')).toContainText('ORPHAN')
  await expect(memory.faults).toContainText('ORPHAN byName[A] points to v1@A')

  await open('#/rename/racy?run=AA')
  await expect(memory.row('byId', '1')).toContainText('MISSING')
  await open('#/same-name/racy?run=BBBAAA')
  await expect(memory.row('byName', 'A')).toContainText('STALE')
  await open('#/insert-evict/racy?run=AAAB')
  await expect(memory.row('byName', 'A')).toContainText('DANGLING')
  await expect(memory.faults).toContainText('byId holds nothing under 1')
})
