import { expect, test } from '../pages/one-document.ts'

const withTasks = '#/rename/racy?run=AAB&listener=async'

test('of more than two threads, or tasks, the decisions come first, and all states when asked for', async ({
  open,
  schedules,
  states,
}) => {
  for (const link of [withTasks, '#/three-writers/fixed']) {
    await open(link)
    await expect(schedules.decisions.first()).toBeVisible()
    await expect(schedules.cells).toHaveCount(0)
    await expect(schedules.title).toContainText('states, every one searched')
    const [, count] =
      /(\d[\d,]*) states, every one searched/.exec(await schedules.title.innerText()) ?? []
    await schedules.wholeGraph.click()
    await expect(states.graph).toHaveAccessibleName(
      new RegExp(`^State graph: ${count} states in \\d+ layers$`),
    )
    await states.close.click()
  }
})

test('a decision says what would become of the run, and leads there', async ({
  open,
  page,
  schedules,
}) => {
  await open(withTasks)
  await expect(schedules.decisions).toHaveText([
    '1–2whoever goes: at stake',
    '3A → safeB → at stake1 → at stake',
    '4A → safeB → at stake1 → at stake',
  ])
  await expect(schedules.decisions.nth(2)).toHaveAttribute('aria-current', 'step')
  await schedules.decisions.nth(1).getByRole('button', { name: /^B/ }).click()
  await expect(page).toHaveURL(/run=AAB&listener=async$/)
  await schedules.decisions.nth(1).getByRole('button', { name: /^A/ }).click()
  await expect(page).toHaveURL(/run=AAA&listener=async$/)
  await expect(schedules.region).toContainText('This run is safe.')
})

test('the large graph has a table of the same states, in pages', async ({
  open,
  schedules,
  states,
}) => {
  await open(withTasks)
  await schedules.wholeGraph.click()
  await expect(states.graph).toBeVisible()
  const name = (await states.graph.getAttribute('aria-label')) ?? ''
  const total = Number(/([\d,]+) states/.exec(name)?.[1]?.replace(',', ''))
  await expect(states.found).toHaveText(`${total} states`)
  await expect(states.previous).toBeDisabled()
  const pages = Math.ceil(total / 50)
  for (let page = 1; page <= pages; page++) {
    if (page > 1) await states.next.click()
    await expect(states.dialog).toContainText(`page ${page} of ${pages}`)
    await expect(states.rows).toHaveCount(page < pages ? 50 : total - 50 * (pages - 1))
  }
  await expect(states.next).toBeDisabled()
  await states.previous.click()
  await expect(states.rows).toHaveCount(50)
})

test('a search narrows the table, whatever page it stood on', async ({
  open,
  schedules,
  states,
}) => {
  await open(withTasks)
  await schedules.wholeGraph.click()
  await states.next.click()
  await states.search.fill('lost byName pear=v2 pear')
  await expect(states.dialog).toContainText('page 1 of 1')
  await expect(states.rows.filter({ hasNotText: 'lost for good' })).toHaveCount(0)
  const rows = await states.rows.allInnerTexts()
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row).toMatch(/lost for good.*pear=v2 pear/s)
  await expect(states.found).toHaveText(`${rows.length} states`)

  await states.search.fill('nobody knows')
  await expect(states.found).toHaveText('0 states')
  await expect(states.rows).toHaveCount(0)
  await states.search.fill('  ')
  await expect(states.rows).toHaveCount(50)
})

test('a row leads to its state', async ({ open, schedules, states, memory, page, timeline }) => {
  await open(withTasks)
  await schedules.wholeGraph.click()
  await expect(states.current).toContainText('A 2, B 1')
  await states.search.fill('byName pear=v2 pear·A plum=v3 plum·B')
  const row = states.rows.first()
  await expect(row).toContainText('pear=v2 pear·A plum=v3 plum·B')
  const [after = ''] = (await row.getByRole('cell').allInnerTexts()) ?? []
  await row.getByRole('button').click()
  await expect(states.current).toContainText(after)
  await states.close.click()
  await expect(states.dialog).toBeHidden()
  await expect(schedules.wholeGraph).toBeFocused()
  await expect.poll(() => memory.maps()).toContain('pear=v2 pear plum=v3 plum')
  await expect.poll(() => timeline.steps.count()).toBeGreaterThan(3)
  await page.goBack()
  await expect(page).toHaveURL(/run=AAB&listener=async$/)
})

test('the graph can be moved closer and pressed, by mouse and by its buttons @every-browser', async ({
  open,
  schedules,
  states,
  page,
}) => {
  await open('#/rename/racy?run=AAB&listener=async')
  await schedules.wholeGraph.click()
  // Before it is drawn there is no state below the pointer.
  await expect(states.dialog).toContainText('Press a state to go there.')
  const box = await states.graph.boundingBox()
  if (!box) throw new Error('the graph is not in sight')
  // The initial state is alone in its layer: at the left, half way down.
  const initial = { x: box.x + 12, y: box.y + box.height / 2 }
  await page.mouse.move(initial.x, initial.y)
  await expect(states.dialog).toContainText(/at stake, after 0 steps: .*byId 1=v1 apple/)
  const before = await states.graph.screenshot()
  for (const name of ['closer', 'closer', 'farther'] as const) await states.zoom(name).click()
  expect(await states.graph.screenshot()).not.toEqual(before)
  await states.zoom('Fit').click()
  await page.mouse.move(initial.x, initial.y)
  await page.mouse.wheel(0, -400)
  await page.mouse.wheel(0, 400)

  await states.zoom('Fit').click()
  await page.mouse.click(initial.x, initial.y)
  await expect(page).toHaveURL(/run=AAB&at=0&listener=async$/)
  await expect(states.current).toContainText('A 0, B 0')
})

test('letters are the search’s own, and nothing steps behind the open graph', async ({
  open,
  schedules,
  states,
  help,
  page,
}) => {
  await open(withTasks)
  await schedules.wholeGraph.click()
  await states.search.focus()
  await page.keyboard.type('a b r ?1')
  await expect(states.search).toHaveValue('a b r ?1')
  await expect(help.dialog).toBeHidden()
  // Wherever in the dialog one has pressed last.
  await states.found.click()
  for (const key of ['a', 'ArrowLeft', 'r', ' ']) await page.keyboard.press(key)
  await expect(page).toHaveURL(/run=AAB&listener=async$/)
  await page.keyboard.press('Escape')
  await expect(states.dialog).toBeHidden()
  await expect(schedules.wholeGraph).toBeFocused()
})

test('Escape closes the graph from what is searched for, too @every-browser', async ({
  open,
  schedules,
  states,
  page,
}) => {
  await open(withTasks)
  await schedules.wholeGraph.click()
  await states.search.fill('safe')
  await page.keyboard.press('Escape')
  await expect(states.dialog).toBeHidden()
  await expect(schedules.wholeGraph).toBeFocused()
})

test('the whole way by the keyboard', async ({ open, schedules, states, page }) => {
  await open(withTasks)
  await schedules.wholeGraph.focus()
  await page.keyboard.press('Enter')
  await states.search.focus()
  await page.keyboard.type('safe')
  await expect(states.found).not.toHaveText('180 states')
  await expect(states.rows.filter({ hasNotText: 'safe' })).toHaveCount(0)
  await states.rows.first().getByRole('button').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(schedules.region).toContainText('This run is safe')
})
