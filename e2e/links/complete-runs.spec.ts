import { expect, test } from '../pages/test.ts'
import { completeRuns, scenarios } from './complete-runs.ts'

for (const scenario of scenarios) {
  test(`each complete run of ${scenario} ends where it must`, async ({
    open,
    memory,
    notice,
    steppers,
    transport,
  }) => {
    for (const { link, objects, memory: end } of completeRuns(scenario)) {
      await open(link)
      const read = () => (end.includes('/') ? memory.textWithMakers(objects) : memory.text(objects))
      await expect.poll(read, link).toBe(end)
      await expect(transport.told, link).toContainText('All have finished.')
      await expect(notice.alert, link).toHaveCount(0)
      for (const button of await steppers.all.all()) await expect(button, link).toBeDisabled()
    }
  })
}

test('every scenario that the page offers has complete runs here', async ({ open, header }) => {
  await open('')
  expect((await header.scenarios()).toSorted()).toEqual(scenarios.toSorted())
})

test('the seed’s window leaves the name A behind', async ({ open, memory }) => {
  await open('#/cold-rename/racy?run=BAAABB')
  expect(await memory.maps()).toBe('byId 1=v2@B, byName A=v1@A B=v2@B')
  const [orphan, current] = await memory.rows('byName')
  expect(orphan).toMatchObject({ key: 'A', fault: 'ORPHAN' })
  expect(current).toMatchObject({ key: 'B', fault: null })
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
  await expect(memory.faults).toHaveCount(2)
  await transport.back.click()
  await expect(steppers.button('A')).toBeEnabled()
})
