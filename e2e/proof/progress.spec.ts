import { expect, test } from '../pages/one-document.ts'
import { test as inOwnWindow } from '../pages/test.ts'

test('every cell of the map can be reached by the arrow keys, and a press leads the run through it', async ({
  open,
  schedules,
  page,
}) => {
  await open('#/rename/racy')
  await schedules.current.waitFor()
  await schedules.region.evaluate((region) => {
    const cells: string[] = []
    region.addEventListener('focusin', ({ target }) => {
      cells.push((target as Element).ariaLabel?.split(':')[0] ?? '')
    })
    Object.assign(window, { focusedCells: cells })
  })
  await schedules.current.focus()
  const { keyboard } = page
  const ploughed: string[] = []
  // Up the columns in turn, as a plough goes: each press leads to a neighbour.
  for (let a = 0; a <= 4; a++) {
    const isUp = a % 2 === 0
    const column = isUp ? [0, 1, 2, 3, 4] : [4, 3, 2, 1, 0]
    ploughed.push(...column.map((b) => `A ${a}, B ${b}`))
    for (let press = 0; press < 4; press++) await keyboard.press(isUp ? 'ArrowUp' : 'ArrowDown')
    await keyboard.press(isUp ? 'Enter' : 'Space')
    const here = expect.stringMatching(`^${ploughed.at(-1)}:`)
    await expect.poll(() => schedules.seen()).toMatchObject({ focused: here, current: here })
    await keyboard.press('ArrowRight')
  }
  expect(
    await page.evaluate(
      () => (window as unknown as { readonly focusedCells: readonly string[] }).focusedCells,
    ),
  ).toEqual(ploughed)
  // Beyond the last column there is nothing.
  await expect(schedules.cell(4, 4)).toBeFocused()
  await expect(page).toHaveURL(/run=[AB]{8}$/)
})

test('the map is one stop for the Tab key: where the run stands', async ({
  open,
  schedules,
  page,
}) => {
  await open('#/rename/racy?run=AABB')
  await schedules.current.waitFor()
  await schedules.drawnAs('Map').focus()
  await page.keyboard.press('Tab')
  await expect(schedules.cell(2, 2)).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await schedules.cells.and(page.locator(':focus')).count()).toBe(0)
  await page.keyboard.press('Shift+Tab')
  await expect(schedules.cell(2, 2)).toBeFocused()
  // Arrows move the focus here, and do not travel.
  await page.keyboard.press('ArrowLeft')
  await expect(schedules.cell(1, 2)).toBeFocused()
  await expect(page).toHaveURL(/run=AABB$/)
})

for (const { link, at } of [
  { link: '#/rename/racy?run=AABBB', at: /^A 2, B 3:/ },
  { link: '#/cold-rename/won-only?run=BBA', at: /^A 1, B 2:/ },
  { link: '#/put-if-absent/racy?run=BBBAA', at: /^A 2, B 3:/ },
])
  test(`a click on any cell of ${link} leads the run through it`, async ({ open, schedules }) => {
    await open(link)
    // The map of the scenario before is there for a moment.
    await expect(schedules.current).toHaveAccessibleName(at)
    const pressed = await schedules.cells.evaluateAll(pressEach)
    expect(pressed.length).toBeGreaterThan(9)
    for (const { name, under, current, told } of pressed) {
      expect([under, current]).toEqual([name, name])
      expect(told, name).not.toContain('not among those')
    }
    // By a pointer that comes from elsewhere, too.
    const [first] = pressed
    await schedules.cells.first().click()
    await expect(schedules.current).toHaveAccessibleName(first?.name ?? '')
  })

test('a cell that stands for several states says so, and how they part', async ({
  open,
  schedules,
}) => {
  await open('#/rename/racy?run=AABB')
  await expect(schedules.cell(0, 0)).toHaveAccessibleName('A 0, B 0: at stake')
  const names = await schedules.cells.evaluateAll((cells) =>
    cells.map((cell) => cell.getAttribute('aria-label') ?? ''),
  )
  expect(names).toHaveLength(25)
  for (const name of names)
    expect(name).toMatch(
      /: (safe|at stake|lost for good|\d+ states, (\d+ (safe|at stake|lost for good)|by the order so far: (\d+ (safe|at stake|lost for good), )+\d+ (safe|at stake|lost for good)))$/,
    )
  const split = names.filter((name) => name.includes('safe') && name.includes('lost'))
  expect(split.length).toBeGreaterThan(0)
  for (const name of names) {
    const [all, ...parts] = [...name.slice(name.indexOf(':')).matchAll(/\d+/g)].map(Number)
    if (all !== undefined) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
  }
  // The legend has such a cell where there is one.
  const either = schedules.region.getByRole('button', { name: 'either' })
  await either.click()
  await expect(schedules.region.getByRole('note')).toContainText('it depends on the order')
  // The same is told below the map while the cell is looked at.
  await schedules.cell(4, 4).hover()
  await expect(schedules.region).toContainText(
    /A 4, B 4: \d+ states, by the order so far: .*lost for good\./,
  )
  await open('#/lost-update/lock')
  await schedules.current.waitFor()
  await expect(schedules.region.getByText('lost for good')).toBeVisible()
  await expect(either).toHaveCount(0)
})

test('a place to which no run comes is no cell', async ({ open, schedules }) => {
  // Whoever finds the instance has nothing to put: only one of the two can take a third step late.
  await open('#/lost-update/lock')
  await schedules.current.waitFor()
  await expect(schedules.cell(4, 0)).toBeVisible()
  await expect(schedules.cell(1, 1)).toHaveCount(0)
})

test('the staircase can be dragged, and the whole drag is one entry of the history', async ({
  open,
  schedules,
  page,
}) => {
  await open('#/rename/racy?run=A')
  await open('#/rename/racy?run=AAAABBBB')
  await schedules.current.waitFor()
  await schedules.drag([4, 0], [2, 2])
  await expect(page).toHaveURL(/run=AABBAABB&at=4$/)
  await expect(schedules.current).toHaveAccessibleName(/^A 2, B 2:/)
  await page.goBack()
  await expect(page).toHaveURL(/run=AAAABBBB$/)
  await page.goBack()
  await expect(page).toHaveURL(/run=A$/)
})

test('a drag ends where the pointer is let go, be it beside the map', async ({
  open,
  schedules,
  steppers,
  timeline,
  page,
}) => {
  await open('#/rename/racy?run=AAAABB')
  await schedules.current.waitFor()
  await schedules.drag([4, 0], [1, 2], { x: 700, y: 300 })
  await expect(page).toHaveURL(/run=ABBAAA&at=3$/)
  // No button is held: the map does not hang on to the pointer.
  await schedules.cell(3, 3).hover()
  await expect(page).toHaveURL(/run=ABBAAA&at=3$/)
  // Each step after it is an entry of its own.
  await steppers.take('BB')
  await expect(timeline.steps).toHaveCount(5)
  await expect(page).toHaveURL(/run=ABBBB$/)
  await page.goBack()
  await expect(page).toHaveURL(/run=ABBB$/)
  await page.goBack()
  await expect(page).toHaveURL(/run=ABBAAA&at=3$/)
})

test('a drag ends playing', async ({ open, schedules, transport, page }) => {
  await open('#/rename/racy?run=AAAAB&at=1')
  await schedules.current.waitFor()
  await transport.play.click()
  await schedules.drag([1, 0], [0, 1])
  await expect(transport.play).toBeVisible()
  await expect(page).toHaveURL(/run=BAAAA&at=1$/)
})

test('all orders can be drawn as a braid, which stays chosen, and the link stays as it is', async ({
  open,
  header,
  page,
  schedules,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  await schedules.drawnAs('Braid').check()
  await expect(schedules.braid).toHaveAccessibleName('Orders as strands: 56 break, 14 pass')
  await expect(schedules.cells).toHaveCount(0)
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AABBBBAA$/)
  await header.merge('Winner only').check()
  await expect(schedules.braid).toHaveAccessibleName('Orders as strands: 1 break, 12 pass')
  await open('#/replace/racy')
  await expect(schedules.braid).toHaveAccessibleName('Orders as bands: 729 break, 195 pass')
  await schedules.drawnAs('Map').check()
  await expect(schedules.current).toBeVisible()
})

test('both axes name every step, of a run that has not come so far, too', async ({
  open,
  schedules,
}) => {
  await open('#/rename/racy?run=A')
  await schedules.current.waitFor()
  for (const verb of ['read', 'merge', 'put', 'drop'])
    await expect(schedules.region.locator('svg').getByText(verb, { exact: true })).toHaveCount(2)
})

inOwnWindow.describe('by touch', () => {
  inOwnWindow.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  inOwnWindow('cells can be tapped', async ({ open, schedules, page }) => {
    await open('#/rename/racy?run=AAAABBBB')
    await page.getByRole('tab', { name: 'Map', exact: true }).tap()
    await schedules.cell(1, 3).scrollIntoViewIfNeeded()
    await schedules.cell(1, 3).tap()
    await expect(page).toHaveURL(/run=ABBBAAAB&at=4$/)
  })
})

/**
 * Presses each cell of the map in turn. Of each its name, what a pointer would hit in its middle, where the run stands
 * after the press, and what is told then. It runs in the page.
 */
async function pressEach(cells: readonly (HTMLElement | SVGElement)[]) {
  const stands = () =>
    cells.find((cell) => cell.getAttribute('aria-current') === 'location')?.ariaLabel ?? ''
  const pressed = []
  for (const cell of cells) {
    const name = cell.ariaLabel ?? ''
    const { x, y, width, height } = cell.getBoundingClientRect()
    const under = document.elementFromPoint(x + width / 2, y + height / 2)?.ariaLabel ?? ''
    cell.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    for (let frame = 0; frame < 300 && stands() !== name; frame++)
      await new Promise(requestAnimationFrame)
    const told = cell.closest('section')?.textContent ?? ''
    pressed.push({ name, under, current: stands(), told })
  }
  return pressed
}
