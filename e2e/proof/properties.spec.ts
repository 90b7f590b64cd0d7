import { expect, test } from '../pages/one-document.ts'
import { violations } from './known-figures.ts'

test('the table says of every property under every strategy how many schedules break it', async ({
  open,
  proof,
  header,
}) => {
  await open('#/rename/racy?view=proof')
  const strategies = { Racy: 'racy', Fixed: 'fixed', 'Winner only': 'won-only' }
  const properties = {
    'No orphan name': 'no-orphan-name',
    'Reachable by name': 'reachable-by-name',
    'Clean-up matches merge': 'cleanup-matches-merge',
    'Newest wins': 'newest-wins',
  } as const
  await expect(proof.region).toContainText('all searched')
  await expect(proof.properties).not.toContainText('…')
  const merges = await header.merges()
  for (const [title, property] of Object.entries(properties)) {
    const answers = await proof.answers(title)
    expect(answers).toHaveLength(merges.length)
    for (const [label, strategy] of Object.entries(strategies))
      expect(answers[merges.indexOf(label)], `${title}, ${label}`).toContain(
        violations(property, 'rename', strategy),
      )
  }
})

test('what fails leads to its shortest violation, under its strategy', async ({
  open,
  proof,
  memory,
  page,
  header,
}) => {
  await open('#/rename/racy?run=A&view=proof')
  await (await proof.property('No orphan name', 'Winner only')).getByRole('link').click()
  await expect(page).toHaveURL(/#\/rename\/won-only\?run=ABBBAA$/)
  await expect(header.merge('Winner only')).toBeChecked()
  await expect(memory.row('byName', 'pear')).toContainText('ORPHAN')

  await page.goBack()
  await (await proof.property('Reachable by name', 'Fixed')).getByRole('link').click()
  await expect(page).toHaveURL(/#\/rename\/fixed\?run=BBBAAA$/)
  await expect(memory.row('byId', '1')).toContainText('MISSING')
  await page.goBack()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=A&view=proof$/)
})

for (const link of [
  '#/rename/racy?view=proof',
  '#/same-version/racy?view=proof',
  '#/drop-reload/won-only?listener=async&view=proof',
])
  test(`every outcome of ${link} leads to memory as it is drawn`, async ({
    open,
    proof,
    memory,
    transport,
  }) => {
    await open(link)
    await expect(proof.region).toContainText('all searched')
    const outcomes = await proof.outcomes.evaluateAll(drawnIn)
    expect(outcomes.length).toBeGreaterThan(0)
    for (const { words, drawn, href } of outcomes) {
      await open(href)
      await expect(transport.told).toContainText('All have finished.')
      const faults: (string | null)[] = []
      for (const name of ['byId', 'byName']) {
        const rows = await memory.rows(name)
        faults.push(...rows.map(({ fault }) => fault))
        const shown = rows.map(({ key, value, by, fault }) =>
          [key, value, by && `by ${by}`, fault].filter((part) => part !== null).join(' '),
        )
        // What is the same after every run is told once, and not of each.
        for (const box of drawn[name] ?? [])
          if (box.startsWith('no '))
            expect(rows.map(({ key }) => key)).not.toContain(box.slice('no '.length))
          else expect(shown, words).toContain(box)
      }
      const isBad = /No orphan name|Reachable by name/.test(words)
      expect(
        faults.some((fault) => fault !== null),
        words,
      ).toBe(isBad)
    }
  })

test('a deadlock is an outcome, and its link leads to where nobody can go on', async ({
  open,
  proof,
  steppers,
}) => {
  await open('#/lock-order/opposite?view=proof')
  const deadlock = proof.outcomes.filter({ hasText: 'deadlock' })
  await expect(deadlock).toContainText('A waits: right is held by B. B waits: left is held by A.')
  await deadlock.getByRole('link').click()
  for (const name of 'AB') {
    await expect(steppers.button(name)).toBeDisabled()
    await expect(steppers.button(name)).toContainText('blocked')
  }
})

test('another scenario never shows the numbers of the one before', async ({
  open,
  header,
  proof,
  page,
}) => {
  await open('#/rename/racy?view=proof')
  await expect(await proof.property('No orphan name', 'Racy')).toContainText(
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
  await expect(await proof.property('No orphan name', 'Racy')).toContainText(
    violations('no-orphan-name', 'cold-rename', 'racy'),
  )
  const seen = await page.evaluate(
    () => (window as unknown as { readonly seenNumbers: readonly string[] }).seenNumbers,
  )
  expect(seen.filter((text) => /^refresh of \d\d /.test(text))).toEqual([])
  expect(seen.filter((text) => /^cold-rename of (70|\d+,\d+)/.test(text))).toEqual([])
  expect(seen).toContain('cold-rename of 22 schedules')
})

/**
 * Of each outcome its words, where its link leads, and what is drawn of it by object: `pear v2 pear by A ORPHAN`, or
 * `no pear`. It runs in the page.
 */
function drawnIn(outcomes: readonly Element[]) {
  return outcomes.map((outcome) => {
    const objects = [...outcome.querySelectorAll('dl > div')].map((group) =>
      [...group.children].map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim()),
    )
    const drawn: Record<string, readonly string[]> = {}
    for (const [name = '', ...boxes] of objects) drawn[name] = boxes
    return {
      words: (outcome as HTMLElement).innerText,
      href: outcome.querySelector('a')?.getAttribute('href') ?? '',
      drawn,
    }
  })
}
