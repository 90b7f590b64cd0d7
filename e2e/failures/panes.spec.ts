import { accessibilityProblems } from '../axe.ts'
import { expect, test } from './test.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test(`what has failed can be read by everyone, ${colorScheme}`, async ({
    open,
    page,
    verdict,
    code,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.route(/explorer\.worker|\/sources-/, (route) => route.abort())
    await open('#/rename/racy?run=AABBBBAA')
    await expect(verdict.failures).toBeVisible()
    await expect(code.region.getByRole('alert')).toBeVisible()
    expect(await accessibilityProblems(page)).toEqual([])
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
  // A browser without it: memory is laid out by how much room there is.
  await runFirst(() => {
    Reflect.deleteProperty(globalThis, 'ResizeObserver')
  })
  await open('#/rename/racy?run=AA')
  const alert = memory.region.getByRole('alert')
  await expect(alert).toContainText('Memory could not be shown')
  await expect(code.region.locator('[aria-current="step"]')).toBeVisible()
  await verdict.complete()
  await steppers.button('B').click()
  await expect(page).toHaveURL(/run=AAB$/)
  await expect(alert).toContainText('Memory could not be shown')

  await page.evaluate(() => {
    Object.assign(globalThis, {
      ResizeObserver: class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    })
  })
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(memory.region.getByRole('table', { name: 'byId' })).toBeVisible()
})
