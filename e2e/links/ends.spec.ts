import { expect, test } from '../pages/one-document.ts'

test('the seed’s window leaves the name apple behind', async ({ open, memory }) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
  await expect
    .poll(() => memory.rows('byName'))
    .toMatchObject([
      { key: 'apple', fault: 'ORPHAN' },
      { key: 'pear', fault: null },
    ])
})

test('threads that wait for each other are stuck, and say for what', async ({
  open,
  memory,
  steppers,
  transport,
}) => {
  await open('#/lock-order/opposite')
  await steppers.take('AB')
  await expect(transport.told).toContainText('Deadlock: nobody can take a step.')
  await expect(steppers.button('A')).toBeDisabled()
  await expect(steppers.button('A')).toContainText('blocked: right is held by B')
  await expect(steppers.button('B')).toContainText('blocked: left is held by A')
  await expect(memory.deadlocks).toHaveCount(1)
  await expect(memory.deadlocks).toContainText(
    'A holds left and waits for right, which B holds; B holds right and waits for left, which A holds.',
  )
  await transport.back.click()
  await expect(steppers.button('A')).toBeEnabled()
})
