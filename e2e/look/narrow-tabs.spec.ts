import { accessibilityProblems } from '../axe.ts'
import { expect, test } from '../pages/one-window.ts'

// As tall as its page: what the dock covers half of, until it is scrolled, would count as too small to press.
test.use({ reducedMotion: 'reduce', viewport: { width: 390, height: 2400 } })

test('on a phone arrow keys go from tab to tab, and each is accessible', async ({
  open,
  page,
  code,
}) => {
  await open('#/rename/racy?run=AABBBBAA&at=5')
  const tab = (name: string) => page.getByRole('tab', { name, exact: true })
  await tab('Steps').focus()
  for (const name of ['Code', 'Map', 'Steps']) {
    await page.keyboard.press('ArrowRight')
    await expect(tab(name)).toBeFocused()
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
    await expect(page.getByRole('tabpanel')).toHaveAccessibleName(name)
    if (name === 'Code') await expect(code.region).toContainText('byId.merge')
    if (name === 'Map')
      await expect(page.getByRole('group', { name: /^Progress of A/ })).toBeVisible()
    expect(await accessibilityProblems(page), name).toEqual([])
  }
  // The arrows that are the tabs' are not the run's.
  await expect(page).toHaveURL(/at=5$/)
  await page.keyboard.press('End')
  await expect(tab('Map')).toBeFocused()
})
