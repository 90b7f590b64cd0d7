import type { Page } from 'playwright/test'
import { expect, test } from '../pages/test.ts'

/** Longer than a finger has to rest on a step to lift it, in milliseconds. */
const rest = 500

for (const [where, width, height, along] of [
  ['on a phone, where time runs down', 390, 844, 'y'],
  ['on a tablet, where time goes to the right', 1280, 800, 'x'],
] as const)
  test.describe(where, () => {
    test.use({ viewport: { width, height }, hasTouch: true })

    test('a finger that rests on a step lifts it, and moves it', async ({
      open,
      page,
      timeline,
    }) => {
      await open('#/cold-rename/racy?run=BAAABB')
      await expect(timeline.steps).toHaveCount(6)
      await drag(page, { along, from: 1, to: 4, wait: rest })
      await expect(page).toHaveURL(/run=AAABBB$/)
      await drag(page, { along, from: 4, to: 1, wait: rest })
      await expect(page).toHaveURL(/run=BAAABB$/)
    })

    test('a finger that moves at once scrolls, and leaves the run as it is', async ({
      open,
      page,
      timeline,
    }) => {
      await open('#/cold-rename/racy?run=BAAABB')
      await expect(timeline.steps).toHaveCount(6)
      await drag(page, { along, from: 1, to: 4, wait: 0 })
      await expect(timeline.current).toHaveAccessibleName(/number 6[:,]/)
      await expect(page).toHaveURL(/run=BAAABB$/)
    })
  })

interface TouchDrag {
  readonly along: 'x' | 'y'
  /** The numbers of two steps. */
  readonly from: number
  readonly to: number
  /** How long the finger rests before it moves, in milliseconds. */
  readonly wait: number
}

/** Leads a finger from one step to another, as the browser hears of it from a screen. */
async function drag(page: Page, { along, from, to, wait }: TouchDrag): Promise<void> {
  const steps = page.getByRole('list', { name: 'Steps of the run' }).getByRole('button')
  // Not at the lower edge, where the dock lies over them.
  await steps.nth(from - 1).evaluate((step) => {
    step.scrollIntoView({ block: 'center' })
  })
  const [start, end] = [
    (await steps.nth(from - 1).boundingBox())!,
    (await steps.nth(to - 1).boundingBox())!,
  ]
  const place = { x: start.x + start.width / 2, y: start.y + start.height / 2 }
  const way = along === 'x' ? end.x - start.x : end.y - start.y
  const screen = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove', at: number) =>
    screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [{ ...place, [along]: place[along] + at }],
    })
  await touch('touchStart', 0)
  await page.waitForTimeout(wait)
  for (let part = 1; part <= 6; part++) await touch('touchMove', (part * way) / 6)
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await screen.detach()
}
