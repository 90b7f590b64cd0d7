import { expect, test } from '../pages/one-window.ts'

test('Fixed, from a link: the window is closed, and a merge that lost still does harm', async ({
  open,
  page,
  header,
  memory,
  steppers,
  transport,
  code,
}) => {
  await open('#/cold-rename/fixed')
  await expect(header.merge('Fixed')).toBeChecked()
  await expect(code.currentLine).toContainText('byId.merge')

  // The window of the racy code: B has looked, A does everything, B goes on. Here B's look is its merge.
  await steppers.take('AABBB')
  expect(await memory.maps()).toBe('byId 1=v2@B, byName B=v2@B')
  await expect(memory.region).toContainText(
    'All that is judged holds: No orphan name and Reachable by name.',
  )

  await transport.reset.click()
  await expect(page).toHaveURL(/#\/cold-rename\/fixed$/)

  // One after the other, and still wrong: the late v1@A loses, publishes A and drops B.
  await steppers.take('BBA')
  await expect(transport.told).toContainText('lost: v2@B stays')
  await steppers.take('AA')
  expect(await memory.maps()).toBe('byId 1=v2@B, byName A=v1@A')
  const [byId] = await memory.rows('byId')
  const [byName] = await memory.rows('byName')
  expect(byName).toMatchObject({ key: 'A', value: 'v1@A', fault: 'ORPHAN' })
  expect(byId).toMatchObject({ key: '1', value: 'v2@B', fault: 'MISSING' })
  await expect(memory.faults).toHaveCount(2)

  await header.merge('Winner only').check()
  expect(await memory.maps()).toBe('byId 1=v2@B, byName B=v2@B')
})
