import { block, hold, tryAgain } from './missing-files.ts'
import { expect, test } from './test.ts'

test('a link to a system that does not come says so, and reloading leads there @every-browser', async ({
  open,
  page,
  header,
  timeline,
}) => {
  const come = await block(page, 'dns-*.js')
  await open('#/dns/racy?run=AB')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('could not be loaded')
  await expect(page).toHaveURL(/dns\/racy\?run=AB$/)
  await expect(header.scenario).toHaveValue('rename')
  await come()
  const held = await hold(page, 'dns-*.js')
  // Firefox keeps it in mind that a module did not come, as long as the page is open.
  await alert.getByRole('button', { name: 'Reload' }).click()
  // A page that is opened at another system shows nothing else before.
  await expect.poll(() => held.length).toBe(1)
  await expect(page.locator('#root')).toBeEmpty()
  await held[0]?.continue()
  await expect(header.scenario).toHaveValue('dns')
  await expect(alert).toHaveCount(0)
  await expect(timeline.step(2)).toHaveAccessibleName(/^check plan 1, older, number 2:/)
  await expect(page).toHaveURL(/dns\/racy\?run=AB$/)
})

test('to try again is enough, whether the browser remembers the failure or not @every-browser', async ({
  open,
  page,
  proof,
}) => {
  const come = await block(page, 'ProofPlace-*.js')
  await open('#/rename/racy?run=AAB&view=proof')
  await expect(proof.failures).toContainText('The proof could not be loaded')
  await come()
  await proof.failures.getByRole('button', tryAgain).click()
  await expect(proof.table).toBeVisible()
  await expect(page).toHaveURL(/rename\/racy\?run=AAB&view=proof$/)
})
