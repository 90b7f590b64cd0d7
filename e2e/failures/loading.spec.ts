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
  await page.route('**/sources-*', (route) => route.abort())
  await open('#/rename/racy?run=AA')
  const alert = code.failure
  await expect(alert).toContainText('The source could not be loaded')
  await expect(alert).toContainText(/line \d+ of/)
  await expect(memory.region).toBeVisible()
  await steppers.button('B').click()
  await expect(page).toHaveURL(/run=AAB$/)

  await page.unroute('**/sources-*')
  await alert.getByRole('button', tryAgain).click()
  await expect(code.currentLine).toContainText('byId.merge')
  await expect(alert).toHaveCount(0)
})

for (const file of ['later-*.js', 'later-*.css'])
  test(`a page whose ${file} does not come says so once, and can try all again at once`, async ({
    open,
    page,
    schedules,
    steppers,
    verdict,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort())
    await open('#/rename/racy?run=AA')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(/^\d+ parts of the page could not be loaded: /)
    await expect(page.getByRole('button', tryAgain)).toHaveCount(1)
    // Each place has a word of its own.
    const word = page.getByText(/^[^:]+ could not be loaded\.$/)
    await expect(word.filter({ hasText: 'What search says' })).toBeVisible()
    await expect(word.filter({ hasText: 'What is wrong' })).toBeVisible()
    // One after the other does not come.
    await expect(async () => {
      expect(await alert.innerText()).toMatch(new RegExp(`^${await word.count()} parts`))
    }).toPass()
    await steppers.button('B').click()
    await expect(page).toHaveURL(/run=AAB$/)

    await page.unroute(`**/${file}`)
    await page.getByRole('button', tryAgain).click()
    await expect(schedules.title).toContainText('All 70 orders')
    await expect(verdict.headline).toContainText('77 % of random orders')
    await expect(alert).toHaveCount(0)
    await expect(word).toHaveCount(0)
  })

test('lessons that do not come are told of, the run goes on, and they can be tried again', async ({
  open,
  page,
  header,
  lesson,
  steppers,
}) => {
  await page.route('**/lesson-links-*.js', (route) => route.abort())
  await open('#/rename/racy?run=AA')
  await header.views.filter({ hasText: 'Learn' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('“Learn” could not be loaded')
  await expect(steppers.button('B')).toBeVisible()
  await page.unroute('**/lesson-links-*.js')
  await alert.getByRole('button', tryAgain).click()
  await expect(lesson.list).toBeVisible()
  await expect(alert).toHaveCount(0)

  await page.route('**/lesson-links-*.js', (route) => route.abort())
  await page.reload()
  await expect(alert).toContainText('“Learn” could not be loaded')
  await page.unroute('**/lesson-links-*.js')
  await alert.getByRole('button', tryAgain).click()
  await expect(lesson.list).toBeVisible()
})

test('a strategy whose code does not come says so, and can be chosen when it does', async ({
  open,
  page,
  header,
  notice,
}) => {
  await page.route('**/choose-setting-*.js', (route) => route.abort())
  await open('#/rename/racy?run=AA')
  await header.merge('Fixed').press('Space')
  await expect(notice.word).toContainText('It could not be chosen')
  await expect(header.merge('Racy')).toBeChecked()

  await page.unroute('**/choose-setting-*.js')
  await header.merge('Fixed').press('Space')
  await expect(header.merge('Fixed')).toBeChecked()
  await expect(page).toHaveURL(/#\/rename\/fixed/)
})

for (const file of ['ProofPlace-*.js', 'ProofPlace-*.css'])
  test(`a proof whose ${file} does not come says so, can be left, and can be tried again`, async ({
    open,
    page,
    proof,
    steppers,
  }) => {
    await page.route(`**/${file}`, (route) => route.abort())
    await open('#/lost-update/racy?run=A&view=proof')
    await expect(proof.failures).toContainText('The proof could not be loaded')
    await open('#/lost-update/racy?run=A')
    await expect(steppers.button('A')).toBeVisible()

    await page.goBack()
    await expect(proof.failures).toContainText('The proof could not be loaded')
    await page.unroute(`**/${file}`)
    await proof.failures.getByRole('button', tryAgain).click()
    await proof.fill()
    await expect(await proof.cell('Lost update: two increments', 'Read, then write')).toContainText(
      '4 of 6',
    )
    // A style sheet that came at last is used.
    await expect(page.getByRole('group', { name: 'Strategies by scenario' })).toHaveCSS(
      'overflow-x',
      'auto',
    )
  })

test('a system that does not come is told of, the run goes on, and it can be tried again', async ({
  open,
  page,
  header,
  steppers,
  verdict,
}) => {
  await page.route('**/dns-*.js', (route) => route.abort())
  await open('#/rename/racy?run=AAB')
  await header.scenario.selectOption('dns')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('“DNS outage: an old plan, and a clean-up” could not be loaded')
  await expect(alert).toContainText('reload')
  await expect(header.scenario).toHaveValue('rename')
  await expect(page).toHaveURL(/rename\/racy\?run=AAB$/)
  // What is done instead ends it, and to choose again is to try again.
  await steppers.take('B')
  await expect(alert).toHaveCount(0)
  await expect(page).toHaveURL(/run=AABB$/)
  await header.scenario.selectOption('dns')
  await expect(alert).toContainText('could not be loaded')

  await page.unroute('**/dns-*.js')
  await alert.getByRole('button', tryAgain).click()
  await expect(header.scenario).toHaveValue('dns')
  await expect(page).toHaveURL(/dns\/racy\?run=ABBBBAA&at=0$/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await verdict.complete()
})

test('a link to a system that does not come says so, and reloading leads there @every-browser', async ({
  open,
  page,
  header,
  timeline,
}) => {
  await page.route('**/dns-*.js', (route) => route.abort())
  await open('#/dns/racy?run=AB')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('could not be loaded')
  await expect(page).toHaveURL(/dns\/racy\?run=AB$/)
  await expect(header.scenario).toHaveValue('rename')
  await page.unroute('**/dns-*.js')
  // Firefox keeps it in mind that a module did not come, as long as the page is open.
  await alert.getByRole('button', { name: 'Reload' }).click()
  await expect(alert).toHaveCount(0)
  await expect(header.scenario).toHaveValue('dns')
  await expect(timeline.step(2)).toHaveAccessibleName(/^check plan 1, older, number 2:/)
  await expect(page).toHaveURL(/dns\/racy\?run=AB$/)
})

test('a link to a system that is still on its way is followed when it is there', async ({
  open,
  page,
  header,
  memory,
  timeline,
}) => {
  const held: Route[] = []
  await page.route('**/assets/dns-*.js', (route) => {
    held.push(route)
  })
  await open('#/rename/racy?run=AAB')
  const before = 'byId 1=v2 pear, byName apple=v1 apple'
  await memory.expectMaps(before)
  await page.evaluate(() => {
    location.hash = '#/dns/racy?run=AB'
  })
  await expect(header.scenario).toHaveAttribute('aria-busy', 'true')
  await expect(header.scenario).toHaveValue('dns')
  await memory.expectMaps(before)
  await Promise.all(held.map((route) => route.continue()))
  await expect(header.scenario).toHaveAttribute('aria-busy', 'false')
  await expect(timeline.step(2)).toHaveAccessibleName(/^check plan 1, older, number 2:/)
  await expect(page).toHaveURL(/dns\/racy\?run=AB$/)
})

test('a page that is opened at another system shows nothing else before', async ({
  page,
  header,
}) => {
  const held: Route[] = []
  await page.route('**/assets/dns-*.js', (route) => {
    held.push(route)
  })
  // As `open` does, but for waiting until there is something to see.
  await page.goto('./#/dns/racy?run=AB')
  await expect.poll(() => held.length).toBe(1)
  await expect(page.locator('#root')).toBeEmpty()
  await held[0]?.continue()
  await expect(header.scenario).toHaveValue('dns')
})

test('a system that does not come to the search is told of, and can be tried again', async ({
  open,
  page,
  verdict,
  header,
  steppers,
}) => {
  await page.route('**/explorer-counter-*.js', (route) => route.abort())
  await open('#/lost-update/racy')
  const alert = verdict.failures
  await expect(alert).toContainText('The search could not be started')
  await expect(alert).toContainText('reload')
  await steppers.button('A').click()
  await expect(page).toHaveURL(/run=A$/)
  // Other systems are searched as ever.
  await header.scenario.selectOption('rename')
  await expect(verdict.headline).toContainText('77 % of random orders')
  await page.goBack()
  await expect(alert).toContainText('The search could not be started')
  await page.unroute('**/explorer-counter-*.js')
  await alert.getByRole('button', tryAgain).click()
  await verdict.complete()
  await expect(verdict.failures).toHaveCount(0)
})

test('help that does not come says so, can be left, and can be tried again', async ({
  open,
  page,
  header,
  help,
}) => {
  await page.route('**/Help-*.js', (route) => route.abort())
  await open('#/lost-update/racy?run=A')
  const alert = page.getByRole('alert')
  await header.help.click()
  await expect(alert).toContainText('The help could not be loaded')
  await header.help.click()
  await expect(alert).toHaveCount(0)

  await header.help.click()
  await expect(alert).toContainText('The help could not be loaded')
  await page.unroute('**/Help-*.js')
  await alert.getByRole('button', tryAgain).click()
  await expect(help.shortcuts).toBeVisible()
  await help.close.click()
  await expect(page).toHaveURL(/run=A$/)
})

test('a state graph that does not come says so in its place, and can be tried again', async ({
  open,
  page,
  schedules,
  states,
}) => {
  await page.route('**/StateMap-*.js', (route) => route.abort())
  await open('#/three-evict/racy')
  await schedules.wholeGraph.click()
  const alert = states.dialog.getByRole('alert')
  await expect(alert).toContainText('The state graph could not be loaded')
  await page.unroute('**/StateMap-*.js')
  await alert.getByRole('button', tryAgain).click()
  await expect(states.graph).toBeVisible()
})

test('without a network, what has come goes on, and what has not says so', async ({
  open,
  page,
  context,
  proof,
  verdict,
  header,
  steppers,
}) => {
  await open('#/lost-update/racy')
  await verdict.complete()
  await context.setOffline(true)
  await steppers.button('A').click()
  await expect(page).toHaveURL(/run=A$/)
  await header.scenario.selectOption('dns')
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await steppers.button('A').click()
  await expect(page).toHaveURL(/run=AA$/)
  await open('#/lost-update/racy?view=proof')
  await expect(proof.failures).toContainText('The proof could not be loaded')
  await context.setOffline(false)
  await proof.failures.getByRole('button', tryAgain).click()
  await proof.fill()
})

test('a page that is open while its site is updated offers to reload, which leads here again', async ({
  open,
  page,
  proof,
  memory,
}) => {
  await open('#/rename/racy?run=AAB&at=2')
  const before = 'byId 1=v2 pear, byName apple=v1 apple'
  await memory.expectMaps(before)
  // The names of the build before are gone.
  await page.route('**/assets/ProofPlace-*.js', (route) => route.fulfill({ status: 404 }))
  await open('#/rename/racy?run=AAB&at=2&view=proof')
  await expect(proof.failures).toContainText('the site may have been updated')
  await page.unroute('**/assets/ProofPlace-*.js')
  await proof.failures.getByRole('button', { name: 'Reload' }).click()
  await expect(proof.table).toBeVisible()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AAB&at=2&view=proof$/)
  await open('#/rename/racy?run=AAB&at=2')
  await memory.expectMaps(before)
})
