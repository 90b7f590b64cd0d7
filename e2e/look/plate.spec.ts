import { expect, test } from '../pages/one-document.ts'

// B cleans up before A has published: step 7 puts a name that leads to what nobody holds.
const lost = '#/rename/racy?run=AABBBBAA'

// Nothing that search says is seen here.
test.use({ searches: false })

test('the plate stands beside the run where there is room, follows it, and is a press away elsewhere', async ({
  open,
  page,
  memory,
  transport,
}) => {
  const plate = page.getByRole('figure')
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(lost)
  await expect(plate).toContainText(
    'After step 8: pear leads to v2 pear, which nobody holds, for good; plum leads to v3 plum',
  )
  await transport.back.click()
  await expect(plate).toContainText('After step 7: pear leads to v2 pear, which nobody holds')
  await expect(plate.locator('svg')).toHaveAttribute('aria-hidden', 'true')
  await expect(plate.locator('svg')).toContainText(/finds\s*nothing/)

  await page.setViewportSize({ width: 1280, height: 720 })
  const opener = page.getByRole('button', { name: 'Plate' })
  await expect(plate).toHaveCount(0)
  await opener.click()
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  await expect(plate).toContainText('After step 7')

  // A system that has a figure of its own has none.
  await open('#/receive-double/owner?run=AABB')
  await expect(memory.region).toBeVisible()
  await expect(opener).toHaveCount(0)
})
