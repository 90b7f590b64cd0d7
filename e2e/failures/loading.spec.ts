import { block, hold, remembersFailures, tryAgain } from './missing-files.ts'
import { expect, test } from './test.ts'

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
