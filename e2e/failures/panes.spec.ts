import { accessibilityProblems } from '../axe.ts'
import { expect, test } from './test.ts'

test('what has failed can be read by everyone', async ({ open, page, verdict, code }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.route(/explorer\.worker|\/sources-/, (route) => route.abort())
  await open('#/rename/racy?run=AABBBBAA')
  await expect(verdict.failures).toBeVisible()
  await expect(code.failure).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  // Of all rules, only contrast hangs on colours.
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await accessibilityProblems(page, ['color-contrast'])).toEqual([])
})

test('a pane that throws says so in its place, and the rest of the page goes on', async ({
  open,
  page,
  runFirst,
  code,
  memory,
  steppers,
  verdict,
}) => {
  // A browser without it: a score is laid out by how much room there is.
  await runFirst(() => {
    Object.assign(globalThis, { Kept: ResizeObserver })
    Reflect.deleteProperty(globalThis, 'ResizeObserver')
  })
  await open('#/rename/racy?run=AA')
  const alert = page.getByRole('region', { name: 'The run' }).getByRole('alert')
  await expect(alert).toContainText('The run could not be shown')
  await verdict.complete()
  await expect(verdict.headline).toContainText('77 % of random orders')
  await steppers.button('B').click()
  await expect(page).toHaveURL(/run=AAB$/)
  await expect(alert).toContainText('The run could not be shown')

  await page.evaluate('globalThis.ResizeObserver = Kept')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(memory.row('byId', '1')).toBeVisible()
  await expect(code.currentLine).toBeVisible()
  await expect(alert).toHaveCount(0)
})
