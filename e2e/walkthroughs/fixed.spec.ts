import { expect, test } from '../pages/one-document.ts'

test.use({ reducedMotion: 'no-preference' })

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
  await memory.expectMaps('byId 1=v2 pear, byName pear=v2 pear')
  await expect(memory.region).toContainText(
    'All that is judged holds: No orphan name and Reachable by name.',
  )

  await transport.clearRun()
  await expect(page).toHaveURL(/#\/cold-rename\/fixed$/)

  // One after the other, and still wrong: the late v1 apple loses, publishes apple and drops pear.
  await steppers.take('BBA')
  await expect(transport.told).toContainText('lost: v2 pear stays')
  await steppers.take('AA')
  await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple')
  await expect
    .poll(() => memory.rows('byName'))
    .toMatchObject([{ key: 'apple', value: 'v1 apple', fault: 'ORPHAN' }])
  await expect
    .poll(() => memory.rows('byId'))
    .toMatchObject([{ key: '1', value: 'v2 pear', fault: 'MISSING' }])
  await expect(memory.faults).toHaveCount(2)

  await header.merge('Winner only').check()
  await memory.expectMaps('byId 1=v2 pear, byName pear=v2 pear')
})
