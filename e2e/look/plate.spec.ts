import { expect, test } from '../pages/one-document.ts'

// B cleans up before A has published: step 7 puts a name that leads to what nobody holds.
const lost = '#/rename/racy?run=AABBBBAA'

test.describe('where there is room', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('the plate stands beside the run, follows it, and goes back with it', async ({
    open,
    page,
    transport,
  }) => {
    const plate = page.getByRole('figure')
    await open(lost)
    await expect(plate).toContainText(
      'After step 8: pear leads to v2 pear, which nobody holds, for good; plum leads to v3 plum',
    )
    await transport.back.click()
    await expect(plate).toContainText('After step 7: pear leads to v2 pear, which nobody holds')
    await expect(plate.locator('svg')).toHaveAttribute('aria-hidden', 'true')
    await expect(plate.locator('svg')).toContainText(/finds\s*nothing/)
  })
})

test('the plate is a press away where there is less room', async ({ open, page }) => {
  await open(lost)
  const opener = page.getByRole('button', { name: 'Plate' })
  await expect(page.getByRole('figure')).toHaveCount(0)
  await opener.click()
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('figure')).toContainText('After step 8')
})

test('a system that has a figure of its own has no plate', async ({ open, page, memory }) => {
  await open('#/receive-double/owner?run=AABB')
  await expect(memory.region).toBeVisible()
  await expect(page.getByRole('button', { name: 'Plate' })).toHaveCount(0)
})
