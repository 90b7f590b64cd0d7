import { expect, test } from '../pages/one-document.ts'
import { test as inOwnWindow } from '../pages/test.ts'

test('a run is not called safe where every schedule breaks what its system is judged by', async ({
  open,
  schedules,
  header,
  transport,
  memory,
}) => {
  await open('#/receive-stuck/insert-then-expire')
  await expect(schedules.region).toContainText('Every run is lost from the start.')
  await expect(header.strategies.getByRole('checkbox', { checked: true })).toHaveCount(6)
  await transport.showViolation('The shortest')
  await expect(memory.region).toContainText('EARLY')
})

test('what is judged is one choice for the cards, the map and the violations, and told when it changes', async ({
  open,
  page,
  schedules,
  header,
  notice,
  transport,
}) => {
  // Under this strategy both maps stay in step, and the newest version may lose.
  await open('#/cold-rename/indexed')
  const card = header.merge('Indexed cache, without its locks')
  await expect(schedules.region).toContainText('This run is safe.')
  await expect(card).toHaveAccessibleDescription('0 % risk all 2 orders hold')
  await expect(transport.findViolation).toBeDisabled()

  await header.judged('Newest wins').check()
  await expect(page).toHaveURL(/judge=no-orphan-name,reachable-by-name,newest-wins$/)
  await expect(notice.word).toHaveText(
    'Runs are judged by No orphan name, Reachable by name, and Newest wins now.',
  )
  await expect(schedules.region).toContainText('This run is at stake.')
  await expect(card).toHaveAccessibleDescription('50 % risk 1 of 2 orders breaks')
  await transport.showViolation('The shortest')

  // That violation goes to its end, and breaks nothing else.
  await header.judged('Newest wins').uncheck()
  await expect(schedules.region).toContainText('This run passes.')
  await expect(card).toHaveAccessibleDescription('0 % risk all 2 orders hold')
  await expect(page).not.toHaveURL(/judge=/)
})

test('what is rarely judged is a press away, under how much it weighs', async ({
  open,
  header,
}) => {
  await open('#/rename/racy')
  await expect(header.judged('Serializable')).toBeHidden()
  await header.moreJudged.click()
  await header.judged('Serializable').check()
  await expect(header.merge('Racy')).toHaveAccessibleDescription(/of 70 orders break/)
  await header.moreJudged.click()
  // What is judged stays in sight.
  await expect(header.judged('Serializable')).toBeVisible()
  await expect(header.judged('Coherent reads')).toBeHidden()
})

test('something is always judged', async ({ open, header, notice }) => {
  await open('#/lost-update/racy')
  await header.judged('No lost update').click()
  await expect(header.judged('No lost update')).toBeChecked()
  await expect(notice.word).toContainText('Runs have to be judged by something')
})

inOwnWindow.describe('on a screen that is touched', () => {
  inOwnWindow.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  inOwnWindow(
    'a property that becomes judged lights up the step since which it is broken',
    async ({ open, header, timeline }) => {
      await open('#/rename/racy?run=AABBBBAA&judge=newest-wins')
      await header.moreJudged.tap()
      await header.judged('No orphan name').locator('..').tap()
      await expect(header.judged('No orphan name')).toBeChecked()
      await expect(timeline.step(6)).toHaveAttribute('data-lit', '')
      await header.judged('No orphan name').locator('..').tap()
      await expect(timeline.step(6)).not.toHaveAttribute('data-lit')
    },
  )
})
