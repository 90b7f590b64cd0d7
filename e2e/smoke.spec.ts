import { accessibilityProblems } from './axe.ts'
import { expect, test } from './test.ts'

test('the built page loads without a complaint @every-browser', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Racescope/)
  await expect(page.getByRole('main')).toBeVisible()
})

test('the first screen is accessible', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('main')).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
})
