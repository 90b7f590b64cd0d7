import { expect, test } from './pages/one-window.ts'

test('the built page loads without a complaint @every-browser', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Racescope/)
  await expect(page.getByRole('main')).toBeVisible()
})
