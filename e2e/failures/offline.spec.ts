import { tryAgain } from './missing-files.ts'
import { expect, test, testApart } from './test.ts'

// In a window that others have used, what has not come may be there from before.
testApart(
  'without a network, or once the site is updated, what has come goes on, and what has not says so',
  async ({ open, page, context, header, memory, proof, steppers, verdict }) => {
    const alert = page.getByRole('alert')
    await open('#/rename/racy?run=AAB&at=2')
    const before = 'byId 1=v2 pear, byName apple=v1 apple'
    await memory.expectMaps(before)
    await verdict.complete()

    await test.step('without a network', async () => {
      await context.setOffline(true)
      await header.scenario.selectOption('dns')
      await expect(alert).toContainText('could not be loaded')
      await steppers.button('A').click()
      await expect(page).toHaveURL(/run=AAA$/)
      await expect(alert).toHaveCount(0)
      await open('#/rename/racy?run=AAB&at=2&view=proof')
      await expect(proof.failures).toContainText('The proof could not be loaded')
      await open('#/rename/racy?run=AAB&at=2')
      await header.scenario.selectOption('dns')
      await expect(alert).toContainText('could not be loaded')
      await context.setOffline(false)
      await alert.getByRole('button', tryAgain).click()
      await expect(header.scenario).toHaveValue('dns')
      await expect(page).toHaveURL(/dns\/racy\?run=ABBBBAA&at=0$/)
    })

    await test.step('an update of the site: a reload leads here again', async () => {
      // The names of the build before are gone.
      await page.route('**/assets/ProofPlace-*.js', (route) => route.fulfill({ status: 404 }))
      await open('#/rename/racy?run=AAB&at=2&view=proof')
      await expect(proof.failures).toContainText('the site may have been updated')
      const reloaded = page.waitForEvent('load')
      await proof.failures.getByRole('button', { name: 'Reload' }).click()
      await reloaded
      await expect(proof.failures).toContainText('The proof could not be loaded')
      await page.unroute('**/assets/ProofPlace-*.js')
      await proof.failures.getByRole('button', tryAgain).click()
      await expect(proof.table).toBeVisible()
      await expect(page).toHaveURL(/#\/rename\/racy\?run=AAB&at=2&view=proof$/)
      await open('#/rename/racy?run=AAB&at=2')
      await memory.expectMaps(before)
    })
  },
)
