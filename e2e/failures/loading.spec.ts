import type { Route } from 'playwright/test'
import { expect, test } from './test.ts'

const tryAgain = { name: 'Try again' } as const

test('a page whose sources do not come goes on without them, and can try again', async ({
  open,
  page,
  code,
  memory,
  steppers,
}) => {
  await page.route('**/_virtual_program-sources*', (route) => route.abort())
  await open('#/rename/racy?run=AA')
  const alert = code.region.getByRole('alert')
  await expect(alert).toContainText('The source could not be loaded')
  await expect(alert).toContainText(/line \d+ of/)
  await expect(memory.region).toBeVisible()
  await steppers.button('B').click()
  await expect(page).toHaveURL(/run=AAB$/)

  await page.unroute('**/_virtual_program-sources*')
  await alert.getByRole('button', tryAgain).click()
  await expect(code.region.locator('[aria-current="step"]')).toBeVisible()
  await expect(code.region.getByRole('alert')).toHaveCount(0)
})

for (const file of ['Proof-*.js', 'Proof-*.css'])
  test(`a page whose ${file} does not come says so in its place, and can try again`, async ({
    open,
    page,
    verdict,
    steppers,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort())
    await open('#/rename/racy?run=AA')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('The proof could not be loaded')
    await steppers.button('B').click()
    await expect(page).toHaveURL(/run=AAB$/)

    await page.unroute(`**/${file}`)
    await alert.getByRole('button', tryAgain).click()
    await expect(await verdict.answer('No orphan name', 'Racy')).toContainText('56 of 70 schedules')
    // A style sheet that came at last is used.
    await expect(verdict.region.getByRole('group', { name: 'Strategies' })).toHaveCSS(
      'overflow-x',
      'auto',
    )
  })

test('a bench that does not come says so, can be closed, and can be tried again', async ({
  open,
  page,
  bench,
}) => {
  await page.route('**/Bench-*.js', (route) => route.abort())
  await open('#/lost-update/racy?run=A')
  await bench.open.click()
  await expect(bench.dialog).toContainText('The fix bench could not be loaded')
  await bench.close.click()
  await expect(bench.dialog).toBeHidden()
  await expect(page).toHaveURL(/run=A$/)

  await bench.open.click()
  await expect(bench.dialog).toContainText('The fix bench could not be loaded')
  await page.unroute('**/Bench-*.js')
  await bench.dialog.getByRole('button', tryAgain).click()
  await bench.fill()
  await expect(await bench.cell('Lost update: two increments', 'Read, then write')).toHaveText(
    '4 of 6',
  )
})

test('systems that do not come are told of, and the page goes on with the first', async ({
  open,
  page,
  notice,
  header,
  steppers,
}) => {
  await page.route('**/systems-*.js', (route) => route.abort())
  await open('#/rename/racy?run=AAB')
  await expect(notice.alert).toContainText('The systems beside the cache could not be loaded')
  await steppers.take('B')
  await expect(page).toHaveURL(/run=AABB$/)
  expect(await header.scenarios()).not.toContain('dns')

  // Nor can a link to one of them be followed, which is what is said.
  await page.goto('about:blank')
  await open('#/dns/racy?run=AB')
  await expect(notice.alert).toContainText('The systems beside the cache could not be loaded')
  await page.unroute('**/systems-*.js')
  await page.reload()
  await expect(steppers.button('A')).toBeVisible()
  await expect(notice.alert).toHaveCount(0)
  await expect(page).toHaveURL(/dns\/racy\?run=AB$/)
})

test('a link to a system that is still on its way is followed when it is there', async ({
  open,
  page,
  notice,
  timeline,
}) => {
  const held: Route[] = []
  await page.route('**/systems-*.js', (route) => {
    held.push(route)
  })
  await open('#/rename/racy?run=AAB')
  await page.evaluate(() => {
    location.hash = '#/dns/racy?run=AB'
  })
  await expect(notice.alert).toBeVisible()
  await Promise.all(held.map((route) => route.continue()))
  await expect(notice.alert).toHaveCount(0)
  await expect(timeline.region).toContainText('check')
  await expect(page).toHaveURL(/dns\/racy\?run=AB$/)
})

test('help that does not come says so, can be closed, and can be tried again', async ({
  open,
  page,
  header,
  help,
}) => {
  await page.route('**/Help-*.js', (route) => route.abort())
  await open('#/lost-update/racy?run=A')
  await header.help.click()
  await expect(help.dialog).toContainText('The help could not be loaded')
  await help.escape()

  await header.help.click()
  await expect(help.dialog).toContainText('The help could not be loaded')
  await page.unroute('**/Help-*.js')
  await help.dialog.getByRole('button', tryAgain).click()
  await expect(help.shortcuts).toBeVisible()
  await help.close.click()
  await expect(page).toHaveURL(/run=A$/)
})

test('a state graph that does not come says so in its place, and can be tried again', async ({
  open,
  page,
  schedules,
}) => {
  await page.route('**/StateMap-*.js', (route) => route.abort())
  await open('#/three-evict/racy')
  const alert = schedules.region.getByRole('alert')
  await expect(alert).toContainText('The state graph could not be loaded')
  await page.unroute('**/StateMap-*.js')
  await alert.getByRole('button', tryAgain).click()
  await expect(schedules.graph).toBeVisible()
})

test('without a network, what has come goes on, and what has not says so', async ({
  open,
  page,
  context,
  bench,
  verdict,
  header,
  steppers,
}) => {
  await open('#/lost-update/racy')
  await expect(verdict.region).toContainText('all searched')
  await context.setOffline(true)
  await steppers.button('A').click()
  await expect(page).toHaveURL(/run=A$/)
  await header.scenario.selectOption('cold-rename')
  await expect(await verdict.answer('No orphan name', 'Racy')).toContainText('18 of 22 schedules')
  await bench.open.click()
  await expect(bench.dialog).toContainText('The fix bench could not be loaded')
  await context.setOffline(false)
  await bench.dialog.getByRole('button', tryAgain).click()
  await bench.fill()
})

test('a page that is open while its site is updated offers to reload, which leads here again', async ({
  open,
  page,
  bench,
  memory,
}) => {
  await open('#/rename/racy?run=AAB&at=2')
  const before = await memory.maps()
  // The names of the build before are gone.
  await page.route('**/assets/Bench-*.js', (route) => route.fulfill({ status: 404 }))
  await bench.open.click()
  await expect(bench.dialog).toContainText('the site may have been updated')
  await page.unroute('**/assets/Bench-*.js')
  await bench.dialog.getByRole('button', { name: 'Reload' }).click()
  await expect(bench.dialog).toBeHidden()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AAB&at=2$/)
  expect(await memory.maps()).toBe(before)
})
