import { serialFigures } from '../../src/known/figures/serial.ts'
import { expect, test } from '../pages/one-document.ts'

const figure = serialFigures.find((each) => each.slice(0, 3).join() === 'rename,racy,none')
if (!figure) throw new RangeError('no figure of rename under racy is known')
const [, , , all, serially, raceOnly] = figure

test('says how many orders end how, and each row opens a run that ends so', async ({
  open,
  page,
  schedules,
}) => {
  await open('#/rename/racy')
  await expect(schedules.title).toContainText(`All ${all} orders`)
  await expect(schedules.ends).toHaveText([
    `break, only by racing${raceOnly}: show one`,
    `break, even one after the other${serially}: show one`,
    `pass${all - serially - raceOnly}: show one`,
  ])
  for (const [row, run] of [
    [0, 'AABBBBAA'],
    [1, 'BBBBAAAA'],
    [2, 'AAAABBBB'],
  ] as const) {
    await schedules.ends.nth(row).click()
    await expect(page).toHaveURL(new RegExp(`run=${run}$`))
    await expect(schedules.ends.nth(row)).toContainText('this run')
  }
  // Nothing is said of a run that has not ended.
  await page.keyboard.press('ArrowLeft')
  await expect(schedules.ends.filter({ hasText: 'this run' })).toHaveCount(0)
})

test('says when orders break, which clause is this run’s, and each opens a run of it', async ({
  open,
  page,
  schedules,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  await expect(
    schedules.region.getByRole('heading', { name: 'It breaks exactly when' }),
  ).toBeVisible()
  await expect(schedules.clauses).toHaveCount(2)
  await expect(schedules.clauses.nth(0)).toContainText(/A .*55/)
  await expect(schedules.clauses.nth(1)).toContainText(/^or .*this one\+ 1/)
  await expect(schedules.clauses.nth(1)).toHaveAttribute('aria-current', 'true')
  await schedules.clauses.nth(0).getByRole('button').click()
  await expect(schedules.clauses.nth(0)).toContainText('this one')
  await schedules.clauses.nth(1).getByRole('button').click()
  await expect(page).toHaveURL(/run=AABBBBAA$/)
})

test('a deadlock is an end of its own, and what holds in every order says nothing of when', async ({
  open,
  page,
  schedules,
}) => {
  await open('#/lock-order/opposite')
  await expect(schedules.ends).toHaveText(['deadlock2: show one', 'pass2: show one'])
  await schedules.ends.first().click()
  await expect(page).toHaveURL(/run=AB$/)
  await open('#/rename/guard')
  await expect(schedules.ends).toHaveText([/^pass\d+: show one$/])
  await expect(schedules.clauses).toHaveCount(0)
})
