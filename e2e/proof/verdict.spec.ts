import { expect, test } from '../pages/one-window.ts'
import { violations } from './known-figures.ts'

// Many presses, and none waits for what moves.
test.use({ reducedMotion: 'reduce' })

test('the table says of every property under every strategy how many schedules break it @every-browser', async ({
  open,
  verdict,
  header,
}) => {
  await open('#/rename/racy')
  const strategies = { Racy: 'racy', Fixed: 'fixed', 'Winner only': 'won-only' }
  const properties = {
    'No orphan name': 'no-orphan-name',
    'Reachable by name': 'reachable-by-name',
    'Clean-up matches merge': 'cleanup-matches-merge',
    'Newest wins': 'newest-wins',
  } as const
  for (const [label, strategy] of Object.entries(strategies))
    for (const [title, property] of Object.entries(properties))
      await expect(await verdict.answer(title, label)).toContainText(
        violations(property, 'rename', strategy),
      )
  await expect(verdict.table).not.toContainText('…')
  expect(await verdict.answers('Newest wins')).toHaveLength((await header.merges()).length)
  await expect(verdict.region).toContainText('all searched')
})

test('what fails leads to its shortest violation, under its strategy', async ({
  open,
  verdict,
  memory,
  page,
  header,
}) => {
  await open('#/rename/racy?run=A')
  await (await verdict.answer('No orphan name', 'Winner only')).getByRole('link').click()
  await expect(page).toHaveURL(/#\/rename\/won-only\?run=ABBBAA$/)
  await expect(header.merge('Winner only')).toBeChecked()
  await expect(memory.faults).toHaveCount(1)
  await expect(memory.row('byName', 'pear')).toContainText('ORPHAN')

  await (await verdict.answer('Reachable by name', 'Fixed')).getByRole('link').click()
  await expect(page).toHaveURL(/#\/rename\/fixed\?run=BBBAAA$/)
  await expect(memory.row('byId', '1')).toContainText('MISSING')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=A$/)
})

for (const link of [
  '#/rename/racy',
  '#/same-version/racy',
  '#/drop-reload/won-only?listener=async',
])
  test(`every outcome of ${link} leads to memory as it says`, async ({ open, verdict, memory }) => {
    await open(link)
    await expect(verdict.region).toContainText('all searched')
    const outcomes = await verdict.outcomes.all()
    expect(outcomes.length).toBeGreaterThan(0)
    for (const outcome of outcomes) {
      const end = outcome.getByRole('link')
      const words = await end.innerText()
      await end.click()
      const objects = words.replaceAll('·', '/').split(', ')
      const names = objects.map((object) => object.split(' ')[0] ?? '')
      const shown = await memory.textWithMakers(names)
      expect(shown.split(', ').map(ordered)).toEqual(objects.map(ordered))
      await expect(memory.region).toContainText('All have finished.')
      const isBad = /no-orphan-name|reachable-by-name/.test(await outcome.innerText())
      expect((await memory.faults.count()) > 0, words).toBe(isBad)
    }
  })

test('Shortest violation leads to one, and cannot be pressed where all holds', async ({
  open,
  verdict,
  memory,
  page,
}) => {
  await open('#/cold-rename/racy')
  await verdict.shortest.click()
  await expect(page).toHaveURL(/#\/cold-rename\/racy\?run=BAAABB$/)
  expect(await memory.maps()).toBe('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
  await expect(memory.faults).not.toHaveCount(0)

  await open('#/rename-once/racy')
  await expect(verdict.region).toContainText('all searched')
  await expect(verdict.shortest).toBeDisabled()
  await expect(await verdict.answer('No orphan name', 'Racy')).toHaveText('holds')
})

test('a deadlock is an outcome, and its link leads to where nobody can go on', async ({
  open,
  verdict,
  steppers,
}) => {
  await open('#/lock-order/opposite')
  const deadlock = verdict.outcomes.filter({ hasText: 'deadlock' })
  await deadlock.getByRole('link').click()
  for (const name of 'AB') {
    await expect(steppers.button(name)).toBeDisabled()
    await expect(steppers.button(name)).toContainText('blocked')
  }
})

test('another scenario never shows the numbers of the one before', async ({
  open,
  header,
  verdict,
  page,
}) => {
  await open('#/rename/racy')
  await expect(await verdict.answer('No orphan name', 'Racy')).toContainText(
    violations('no-orphan-name', 'rename', 'racy'),
  )
  // At every change of the page: which scenario is chosen, and what the table says.
  await page.evaluate(() => {
    const seen: string[] = []
    const look = () => {
      const scenario = document.querySelector<HTMLSelectElement>('select[aria-label="Scenario"]')
      const table = document.querySelector('table[aria-label="Properties"]')
      const numbers = table?.textContent.match(/of [\d,]+ schedules/g) ?? []
      for (const number of numbers) seen.push(`${scenario?.value} ${number}`)
    }
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    Object.assign(window, { seenNumbers: seen })
  })
  for (const scenario of ['refresh', 'rename', 'refresh', 'cold-rename'])
    await header.scenario.selectOption(scenario)
  await expect(await verdict.answer('No orphan name', 'Racy')).toContainText(
    violations('no-orphan-name', 'cold-rename', 'racy'),
  )
  const seen = await page.evaluate(
    () => (window as unknown as { readonly seenNumbers: readonly string[] }).seenNumbers,
  )
  expect(seen.filter((text) => /^refresh of \d\d /.test(text))).toEqual([])
  expect(seen.filter((text) => /^cold-rename of (70|\d+,\d+)/.test(text))).toEqual([])
  expect(seen).toContain('cold-rename of 22 schedules')
})

/** What one object holds, its entries in a fixed order. */
function ordered(object: string): string {
  const [name, ...entries] = object.split(/ (?=\S+=)/)
  return [name, ...entries.toSorted()].join(' ')
}
