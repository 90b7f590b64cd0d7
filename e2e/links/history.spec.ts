import { expect, test } from '../pages/one-document.ts'
import { test as inNewDocument } from '../pages/one-window.ts'

test('the browser’s Back and Forward are undo and redo @every-browser', async ({
  open,
  page,
  steppers,
  memory,
  header,
}) => {
  await open('#/cold-rename/racy')
  await steppers.take('AAA')
  await header.merge('Fixed').check()
  await expect(page).toHaveURL(/fixed\?run=AA$/)
  await page.goBack()
  await expect(header.merge('Racy')).toBeChecked()
  await memory.expectMaps('byId 1=v1 apple, byName apple=v1 apple')
  await page.goBack()
  await memory.expectMaps('byId 1=v1 apple, byName empty')
  await page.goForward()
  await page.goForward()
  await expect(header.merge('Fixed')).toBeChecked()
  await expect(page).toHaveURL(/fixed\?run=AA$/)
})

inNewDocument(
  'Back leads out of the page again, the way it was entered',
  async ({ open, page, steppers, timeline }) => {
    await page.goto('about:blank')
    await open('')
    await steppers.take('B')
    await page.goBack()
    await expect(timeline.steps).toHaveCount(5)
    await page.goBack()
    await expect(page).toHaveURL('about:blank')
  },
)

test('a link that could not be followed is no trap on the way back', async ({
  open,
  page,
  steppers,
  timeline,
  notice,
}) => {
  await open('#/rename/racy?run=A')
  await open('#/rename/racy?run=AxB')
  await expect(notice.alert).toBeVisible()
  await steppers.take('B')
  await expect(timeline.steps).toHaveCount(2)
  await page.goBack()
  await expect(notice.alert).toBeVisible()
  await page.goBack()
  await expect(notice.alert).toHaveCount(0)
  await expect(page).toHaveURL(/#\/rename\/racy\?run=A$/)
  await page.goForward()
  await page.goForward()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AB$/)
})

test('a link written another way is no trap either', async ({ open, page, timeline }) => {
  await open('#/rename/racy?run=A')
  await open('#/rename/racy?listener=none&at=2&run=AB')
  await expect(timeline.steps).toHaveCount(2)
  await page.goBack()
  await expect(timeline.steps).toHaveCount(1)
  await expect(page).toHaveURL(/#\/rename\/racy\?run=A$/)
})

test('an address typed into the bar is followed', async ({ open, page, memory }) => {
  await open('#/rename/racy?run=BAAAA')
  await page.evaluate(() => {
    location.hash = '#/cold-rename/fixed?run=AA'
  })
  await memory.expectMaps('byId 1=v1 apple, byName apple=v1 apple')
})

test('the browser’s Back ends playing', async ({ open, page, transport, timeline }) => {
  await open('#/cold-rename/racy')
  await open('#/cold-rename/racy?run=A')
  await transport.play.click()
  await page.goBack()
  await expect(transport.play).toBeVisible()
  await expect(timeline.steps).toHaveCount(1)
})

inNewDocument(
  'a run that played is one entry of the history',
  async ({ open, page, transport }) => {
    await open('#/cold-rename/racy')
    await transport.setSpeed('End')
    await transport.play.click()
    await expect(transport.told).toContainText('All have finished.')
    await page.goBack()
    await expect(page).toHaveURL(/#\/cold-rename\/racy$/)
  },
)

test('a drag of 230 moves is one entry, and its end is what the address and a reload show @every-browser', async ({
  open,
  page,
  schedules,
  memory,
  header,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  await schedules.current.waitFor()
  // All at once: no browser lets a page write its history so often.
  await page.evaluate(async () => {
    HTMLElement.prototype.releasePointerCapture = () => {}
    const cells = [...document.querySelectorAll<HTMLElement>('[data-place]')]
    const moves = Array.from({ length: 230 }, (_, move) => ['pointermove', move * 7] as const)
    const events = [['pointerdown', 5], ...moves, ['pointermove', 3], ['pointerup', 3]] as const
    for (const [index, [type, place]] of events.entries()) {
      const cell = cells[place % cells.length]
      const { x = 0, y = 0 } = cell?.getBoundingClientRect() ?? {}
      cell?.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          button: type === 'pointermove' ? -1 : 0,
          buttons: type === 'pointerup' ? 0 : 1,
          clientX: x + 9,
          clientY: y + 9,
        }),
      )
      if (index % 10 === 0) await new Promise(requestAnimationFrame)
    }
  })
  await expect(header.views.first()).toHaveAttribute('href', /^#\/rename\/racy\?run=[AB]{8}&at=3$/)
  const shown = await header.views.first().getAttribute('href')
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(shown)
  // The address is written when the hand rests: memory has been drawn by then.
  const maps = await memory.maps()
  await page.reload()
  await memory.expectMaps(maps)
  await expect(header.views.first()).toHaveAttribute('href', shown ?? '')
  await page.goBack()
  await expect(page).toHaveURL(/run=AABBBBAA$/)
})

test('a key that is held down is one entry', async ({ open, page, timeline }) => {
  await open('#/rename/racy?run=AABBBBAA')
  for (let press = 0; press < 5; press++) await page.keyboard.down('ArrowLeft')
  await page.keyboard.up('ArrowLeft')
  await expect(page).toHaveURL(/&at=3$/)
  await page.goBack()
  await expect(page).toHaveURL(/run=AABBBBAA$/)
  await expect(timeline.current).toHaveAccessibleName(/number 8:/)
})

test('the title tells the moment, also of what the history leads back to', async ({
  open,
  page,
  steppers,
}) => {
  await open('#/rename/racy')
  await expect(page).toHaveTitle(/^(?:Still open · )?Rename, Racy · Racescope$/)
  await steppers.take('AB')
  await expect(page).toHaveTitle(/Rename, Racy · step 2 of 2 · Racescope$/)
  await page.goBack()
  await expect(page).toHaveTitle(/Rename, Racy · step 1 of 1 · Racescope$/)
})
