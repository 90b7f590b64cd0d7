import type { Page, Route } from 'playwright/test'
import { expect, test, testApart } from './test.ts'

const tryAgain = { name: 'Try again' } as const

/** Lets no file of such a name come, until the function that it gives is called. */
async function block(page: Page, name: string): Promise<() => Promise<void>> {
  const files = `**/${name}`
  await page.route(files, (route) => route.abort())
  return () => page.unroute(files)
}

/** Keeps files of such a name on their way. */
async function hold(page: Page, name: string): Promise<readonly Route[]> {
  const held: Route[] = []
  await page.route(`**/assets/${name}`, (route) => {
    held.push(route)
  })
  return held
}

/** Whether a module that did not come once will not, until the page is loaded anew: so in older browsers. */
async function remembersFailures(page: Page): Promise<boolean> {
  const come = await block(page, 'assets/probe.js')
  const probe = () =>
    page.addScriptTag({ type: 'module', url: 'assets/probe.js' }).then(
      () => true,
      () => false,
    )
  expect(await probe()).toBe(false)
  await come()
  await page.route('**/assets/probe.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export {}' }),
  )
  return !(await probe())
}

test('what does not come says so where it is asked for, can be left, and can be tried again', async ({
  open,
  page,
  header,
  code,
  help,
  lesson,
  memory,
  notice,
  schedules,
  states,
  steppers,
  timeline,
  verdict,
}) => {
  const alert = page.getByRole('alert')
  const again = alert.getByRole('button', tryAgain)
  const come = {
    sources: await block(page, 'sources-*'),
    lessons: await block(page, 'lesson-links-*.js'),
    choosing: await block(page, 'choose-setting-*.js'),
    help: await block(page, 'Help-*.js'),
    dns: await block(page, 'dns-*.js'),
    counterOfSearch: await block(page, 'explorer-counter-*.js'),
    stateGraph: await block(page, 'StateMap-*.js'),
  }
  await open('#/rename/racy?run=AA')
  const mustReload = await remembersFailures(page)

  await test.step('sources: the page goes on without them', async () => {
    await expect(code.failure).toContainText('The source could not be loaded')
    await expect(code.failure).toContainText(/line \d+ of/)
    await expect(memory.region).toBeVisible()
    await steppers.button('B').click()
    await expect(page).toHaveURL(/run=AAB$/)

    await come.sources()
    await code.failure.getByRole('button', tryAgain).click()
    await expect(code.currentLine).toContainText('byId.merge')
    await expect(alert).toHaveCount(0)
  })

  await test.step('lessons: the run goes on', async () => {
    await header.views.filter({ hasText: 'Learn' }).click()
    await expect(alert).toContainText('“Learn” could not be loaded')
    await expect(steppers.button('B')).toBeVisible()
    await come.lessons()
    await again.click()
    await expect(lesson.list).toBeVisible()
    await expect(alert).toHaveCount(0)
    await open('#/rename/racy?run=AAB')
  })

  await test.step('the code of a strategy: it can be chosen when that comes', async () => {
    await header.merge('Fixed').press('Space')
    await expect(notice.word).toContainText('It could not be chosen')
    await expect(header.merge('Racy')).toBeChecked()

    await come.choosing()
    if (mustReload) await page.reload()
    await header.merge('Fixed').press('Space')
    await expect(header.merge('Fixed')).toBeChecked()
    await expect(page).toHaveURL(/#\/rename\/fixed/)
    await open('#/rename/racy?run=AAB')
  })

  await test.step('help', async () => {
    await header.help.click()
    await expect(alert).toContainText('The help could not be loaded')
    await header.help.click()
    await expect(alert).toHaveCount(0)

    await header.help.click()
    await expect(alert).toContainText('The help could not be loaded')
    await come.help()
    await again.click()
    if (mustReload) await header.help.click()
    await expect(help.shortcuts).toBeVisible()
    await help.close.click()
    await expect(page).toHaveURL(/run=AAB$/)
  })

  await test.step('a system: the run goes on', async () => {
    await header.scenario.selectOption('dns')
    await expect(alert).toContainText(
      '“DNS outage: an old plan, and a clean-up” could not be loaded',
    )
    await expect(alert).toContainText('reload')
    await expect(header.scenario).toHaveValue('rename')
    await expect(page).toHaveURL(/rename\/racy\?run=AAB$/)
    // What is done instead ends it, and to choose again is to try again.
    await steppers.take('B')
    await expect(alert).toHaveCount(0)
    await expect(page).toHaveURL(/run=AABB$/)
    await header.scenario.selectOption('dns')
    await expect(alert).toContainText('could not be loaded')

    await come.dns()
    await again.click()
    await expect(header.scenario).toHaveValue('dns')
    await expect(page).toHaveURL(/dns\/racy\?run=ABBBBAA&at=0$/)
    await expect(alert).toHaveCount(0)
    await verdict.complete()
  })

  await test.step('a link to a system that is still on its way is followed when it is there', async () => {
    await open('#/rename/racy?run=AAB')
    const before = 'byId 1=v2 pear, byName apple=v1 apple'
    await memory.expectMaps(before)
    const held = await hold(page, 'locks-*.js')
    await page.evaluate(() => {
      location.hash = '#/lock-order/opposite?run=AB'
    })
    await expect(header.scenario).toHaveAttribute('aria-busy', 'true')
    await expect(header.scenario).toHaveValue('lock-order')
    await memory.expectMaps(before)
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await Promise.all(held.map((route) => route.continue()))
    await expect(header.scenario).toHaveAttribute('aria-busy', 'false')
    await expect(timeline.step(2)).toHaveAccessibleName(/right.*, number 2:/)
    await expect(page).toHaveURL(/lock-order\/opposite\?run=AB$/)
  })

  await test.step('a system that does not come to the search', async () => {
    await open('#/lost-update/racy')
    await expect(verdict.failures).toContainText('The search could not be started')
    await expect(verdict.failures).toContainText('reload')
    await steppers.button('A').click()
    await expect(page).toHaveURL(/run=A$/)
    // Other systems are searched as ever.
    await header.scenario.selectOption('rename')
    await expect(verdict.headline).toContainText('77 % of random orders')
    await page.goBack()
    await expect(verdict.failures).toContainText('The search could not be started')
    await come.counterOfSearch()
    await verdict.failures.getByRole('button', tryAgain).click()
    await verdict.complete()
    await expect(verdict.failures).toHaveCount(0)
  })

  await test.step('a state graph, in its place', async () => {
    await open('#/three-evict/racy')
    await schedules.wholeGraph.click()
    const inDialog = states.dialog.getByRole('alert')
    await expect(inDialog).toContainText('The state graph could not be loaded')
    await come.stateGraph()
    await inDialog.getByRole('button', tryAgain).click()
    if (mustReload) await schedules.wholeGraph.click()
    await expect(states.graph).toBeVisible()
  })

  await test.step('lessons, in a page that is opened there', async () => {
    await open('#/learn')
    await expect(lesson.list).toBeVisible()
    const comeAgain = await block(page, 'lesson-links-*.js')
    await page.reload()
    await expect(alert).toContainText('“Learn” could not be loaded')
    await comeAgain()
    await again.click()
    await expect(lesson.list).toBeVisible()
  })
})

for (const kind of ['js', 'css'])
  test(`parts of the page whose ${kind} does not come say so once, and are tried again at once`, async ({
    open,
    page,
    proof,
    schedules,
    steppers,
    verdict,
  }) => {
    const comeLater = await block(page, `later-*.${kind}`)
    const comeProof = await block(page, `ProofPlace-*.${kind}`)
    const alert = page.getByRole('alert')
    const again = page.getByRole('button', tryAgain)
    // Each place has a word of its own.
    const word = page.getByText(/^[^:]+ could not be loaded\.$/)

    await test.step('what comes after the first screen', async () => {
      await open('#/rename/racy?run=AA')
      await expect(alert).toContainText(/^\d+ parts of the page could not be loaded: /)
      await expect(again).toHaveCount(1)
      await expect(word.filter({ hasText: 'What search says' })).toBeVisible()
      await expect(word.filter({ hasText: 'What is wrong' })).toBeVisible()
      // One after the other does not come.
      await expect(async () => {
        expect(await alert.innerText()).toMatch(new RegExp(`^${await word.count()} parts`))
      }).toPass()
      await steppers.button('B').click()
      await expect(page).toHaveURL(/run=AAB$/)

      await comeLater()
      await again.click()
      await expect(schedules.title).toContainText('All 70 orders')
      await expect(verdict.headline).toContainText('77 % of random orders')
      await expect(alert).toHaveCount(0)
      await expect(word).toHaveCount(0)
    })

    await test.step('the proof, which can be left', async () => {
      await open('#/lost-update/racy?run=A&view=proof')
      await expect(alert).toContainText('The proof could not be loaded')
      await open('#/lost-update/racy?run=A')
      await expect(steppers.button('A')).toBeVisible()
      await expect(alert).toHaveCount(0)

      await page.goBack()
      await expect(alert).toContainText('The proof could not be loaded')
      await comeProof()
      await again.click()
      await expect(
        await proof.cell('Lost update: two increments', 'Read, then write'),
      ).toContainText('4 of 6')
      await expect(alert).toHaveCount(0)
      // A style sheet that came at last is used.
      await expect(page.getByRole('group', { name: 'Strategies by scenario' })).toHaveCSS(
        'overflow-x',
        'auto',
      )
    })
  })

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
