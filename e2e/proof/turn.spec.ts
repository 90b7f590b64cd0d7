import { expect, test } from '../pages/one-document.ts'

test('the step that decided a run is marked, and an exchange of two steps saves it', async ({
  open,
  timeline,
  schedules,
  memory,
  page,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  await expect(timeline.turn).toHaveText(
    'Point of no return: after step 6, by B, every continuation breaks No orphan name or Reachable by name.',
  )
  await expect(schedules.region).toContainText('This run is lost for good since step 6.')
  await expect(memory.faults).toHaveCount(1)
  await expect(timeline.swap).toHaveAccessibleName(
    '⇄ exchange steps 6 and 7: No orphan name and Reachable by name hold then',
  )
  await timeline.swap.click()
  await expect(page).toHaveURL(/run=AABBBABA$/)
  await expect(timeline.turn).toHaveCount(0)
  await expect(timeline.swap).toHaveCount(0)
  await expect(schedules.region).toContainText('This run passes.')
  await expect(memory.faults).toHaveCount(0)
  await page.goBack()
  await expect(timeline.turn).toHaveCount(1)
})

test('the exchange can be made with the keyboard alone', async ({ open, timeline, page }) => {
  await open('#/cold-rename/racy?run=AABBBBA')
  await expect(timeline.turn).toHaveCount(1)
  await timeline.swap.focus()
  await page.keyboard.press('Enter')
  await expect(timeline.turn).toHaveCount(0)
  await expect(timeline.steps).toHaveCount(7)
})

test('a run that can still pass has no point of no return, nor has one that passes', async ({
  open,
  timeline,
  schedules,
}) => {
  for (const [link, fate] of [
    ['#/rename/racy', 'is at stake'],
    ['#/rename/racy?run=AABBB', 'is at stake'],
    ['#/rename/racy?run=AAAA', 'is safe'],
    ['#/rename/racy?run=AAAABBBB', 'passes'],
  ] as const) {
    await open(link)
    await expect(schedules.region).toContainText(`This run ${fate}.`)
    await expect(timeline.turn).toHaveCount(0)
  }
})

test('a scenario that is lost from the start says so', async ({ open, timeline, schedules }) => {
  await open('#/drop-reload/racy')
  await expect(timeline.turn).toHaveText(
    'Doomed from the start: every run breaks No orphan name or Reachable by name.',
  )
  await expect(schedules.region).toContainText('Every run is lost from the start.')
})

test('step buttons say where each choice leads, until they are asked not to', async ({
  open,
  schedules,
  steppers,
  transport,
  header,
  page,
}) => {
  await open('#/rename/racy?run=AABBB')
  await expect(schedules.region).toContainText('This run is at stake.')
  await expect(steppers.button('A')).toContainText('safe')
  await expect(steppers.button('B')).toContainText('for good')
  await page.keyboard.press('Home')
  await expect(steppers.button('A')).toContainText('at stake')
  await expect(steppers.button('B')).toContainText('for good')
  await steppers.take('AAAA')
  await expect(steppers.button('A')).toContainText('done')
  await expect(steppers.button('A')).not.toContainText(/safe|at stake|for good/)
  await expect(steppers.button('B')).toContainText(/(safe|at stake|for good)/)

  // Tasks have their fates too, and a new strategy its own.
  await header.listener.click()
  await open('#/rename/racy?run=BAAA&listener=async')
  await expect(steppers.button('1')).toContainText(/(safe|at stake|for good)/)
  await header.merge('Winner only').check()
  await expect(steppers.all.first()).toContainText(/(safe|at stake|for good)|done/)
  await transport.options.click()
  await transport.fates.click()
  await expect(transport.fates).not.toBeChecked()
  await expect(steppers.all.filter({ hasText: /(safe|at stake|for good)/ })).toHaveCount(0)
})
