import type { Locator, Page } from 'playwright/test'
import { expect, test } from '../pages/one-document.ts'
import { test as inNewDocument } from '../pages/one-window.ts'
import { Requests } from '../pages/requests.ts'

declare global {
  interface Window {
    /** What had the focus when a key was pressed. */
    pressed: Element | null
  }
}

/** Presses a key on an element, and says what has the focus when the page has answered. */
async function press(
  page: Page,
  target: Locator,
  key = 'Enter',
): Promise<'the same' | 'nothing' | 'another'> {
  await target.focus()
  await page.evaluate(() => {
    window.pressed = document.activeElement
  })
  await page.keyboard.press(key)
  return page.evaluate(async () => {
    // A browser takes the focus from what is gone or disabled when it has painted.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) return 'nothing'
    return activeElement === window.pressed ? 'the same' : 'another'
  })
}

test('travel, playing and steps leave the focus where it is, when there is no more to do too', async ({
  open,
  page,
  steppers,
  transport,
}) => {
  const acts: readonly (readonly [link: string, pressed: Locator])[] = [
    ['#/cold-rename/racy?run=B', transport.start],
    ['#/cold-rename/racy?run=BAAABB&at=5', transport.end],
    ['#/cold-rename/racy?run=B', transport.back],
    ['#/cold-rename/racy?run=BAAABB&at=5', transport.forward],
    ['#/cold-rename/racy?run=BAAABB&at=4', transport.play],
    ['#/cold-rename/racy?run=AA', steppers.button('A')],
    ['#/lock-order/opposite?run=A', steppers.button('B')],
    ['#/rename/racy?run=A&listener=async', steppers.button('A')],
    ['#/rename/racy?run=AA1&at=2&listener=async', steppers.button('1')],
  ]
  for (const [link, pressed] of acts) {
    await open(link)
    await expect(pressed, link).toBeEnabled()
    expect(await press(page, pressed), link).toBe('the same')
  }
  await open('#/cold-rename/racy?run=B')
  await transport.back.press('Enter')
  await expect(transport.back).toBeDisabled()
  expect(await press(page, transport.back)).toBe('the same')
  await expect(page).toHaveURL(/at=0$/)
})

test('so do the choices of what is looked at', async ({ open, page, code, header, schedules }) => {
  await open('#/refresh/racy?run=AAA')
  await code.thread('A').press('Enter')
  const method = 'replaceCacheEntry'
  for (const pressed of [code.over('A', method), code.out('A', method)])
    expect(await press(page, pressed)).toBe('the same')
  await page.keyboard.press('Escape')
  await expect(code.thread('A')).toBeFocused()
  await open('#/rename/racy?run=AABBBBAA')
  await schedules.current.waitFor()
  for (const pressed of [header.copyLink, header.listener, header.listener])
    expect(await press(page, pressed)).toBe('the same')
  expect(await press(page, header.merge('Racy'), 'ArrowRight')).toBe('another')
  await expect(header.merge('Fixed')).toBeFocused()
  expect(await press(page, header.scenario, 'ArrowDown')).toBe('the same')
  await open('#/cold-rename/racy?run=BAAABB')
  expect(await press(page, schedules.cell(1, 1))).toBe('the same')
  expect(await press(page, schedules.cell(1, 1), 'ArrowRight')).toBe('another')
  await open('#/receive-iterate/copies?run=AA')
  expect(await press(page, new Requests(page).region.getByRole('button').first())).toBe('the same')
})

test('what goes after a person has left it takes the focus nowhere', async ({
  open,
  page,
  timeline,
  memory,
}) => {
  await open('#/rename/racy?run=AAB')
  await timeline.step(2).focus()
  await timeline.step(3).focus()
  await memory.region.click({ position: { x: 2, y: 2 } })
  await expect(page.locator('body')).toBeFocused()
  await page.keyboard.press('r')
  await expect(timeline.steps).toHaveCount(0)
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(page.locator('body')).toBeFocused()
})

test('a step of the timeline keeps it where it travels, where it moves, and where the run is forgotten', async ({
  open,
  page,
  timeline,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  expect(await press(page, timeline.step(3))).toBe('the same')
  expect(await press(page, timeline.step(5), 'Shift+ArrowLeft')).toBe('the same')
  await expect(timeline.step(4)).toBeFocused()
  expect(await press(page, timeline.step(3), 'r')).toBe('another')

  await open('#/rename/racy?run=AABBBBAA')
  await timeline.swap.waitFor()
  const [, swapped] =
    /steps (\d+) and/.exec((await timeline.swap.getAttribute('aria-label')) ?? '') ?? []
  expect(await press(page, timeline.swap)).toBe('another')
  await expect(timeline.step(Number(swapped) + 1)).toBeFocused()
})

test('a message that is dismissed or over gives it back to where it came from', async ({
  open,
  page,
  header,
  notice,
}) => {
  for (const key of ['Enter', 'a']) {
    await open(`#/rename/racy?run=x${key}`)
    await notice.dismiss.waitFor()
    const before = header.strategies.getByRole('switch').last()
    await before.focus()
    await page.keyboard.press('Tab')
    await expect(notice.dismiss).toBeFocused()
    expect(await press(page, notice.dismiss, key)).toBe('another')
    await expect(notice.dismiss).toHaveCount(0)
    await expect(before).toBeFocused()
  }
})

// What had the focus before, in the header, would get it back.
inNewDocument(
  'a link of the proof leads to the main part of the page, and a dialog that is closed back @every-browser',
  async ({ open, page, proof, states, schedules }) => {
    await open('#/lost-update/racy?view=proof')
    await proof.fill()
    expect(await press(page, proof.table.getByRole('button', { name: 'Lock', exact: true }))).toBe(
      'the same',
    )
    expect(await press(page, proof.table.getByRole('link').first())).toBe('another')
    await expect(proof.table).toHaveCount(0)
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)

    await open('#/refresh/racy')
    await schedules.wholeGraph.press('Enter')
    await states.rows.first().waitFor()
    for (const pressed of [states.next, states.previous, states.rows.nth(3).getByRole('button')])
      expect(await press(page, pressed)).toBe('the same')
    expect(await press(page, states.close)).toBe('another')
    await expect(schedules.wholeGraph).toBeFocused()
  },
)
