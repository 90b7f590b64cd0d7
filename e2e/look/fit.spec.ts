import type { Page } from 'playwright/test'
import { completeRuns, scenarios } from '../links/complete-runs.ts'
import { expect, test } from '../pages/test.ts'

/** A scenario's run with the most steps and tasks, its beginning, and one with a message. */
function links(scenario: string): readonly string[] {
  const runs = completeRuns(scenario).map(({ link }) => link)
  const longest = runs.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const place = longest.replace(/\?.*/, '')
  return [longest, place, `${place}?run=?&at=9&listener=maybe`]
}

/** How far the page, and what is in it, reaches beyond the window. */
function overhang(page: Page): Promise<{ readonly right: number; readonly bottom: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    return { right: scrollWidth - clientWidth, bottom: scrollHeight - clientHeight }
  })
}

test.describe('on a notebook, 1280 by 800', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('nothing scrolls but the panes', async ({ open, page, memory }) => {
    for (const link of scenarios.flatMap(links)) {
      await open(link)
      await expect(memory.tables.first(), link).toBeVisible()
      await expect.poll(() => overhang(page), link).toEqual({ right: 0, bottom: 0 })
    }
  })

  test('every control is in sight', async ({ open, page, header, transport, steppers }) => {
    for (const link of scenarios.flatMap(links)) {
      await open(link)
      const controls = [header.copyLink, header.help, transport.play, transport.seed]
      for (const control of [...controls, steppers.button('A')])
        await expect(control, link).toBeInViewport({ ratio: 1 })
      const boxes = await steppers.all.evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect().bottom),
      )
      for (const bottom of boxes) expect(bottom, link).toBeLessThanOrEqual(800)
    }
    await expect(page.getByRole('main')).toBeVisible()
  })
})

for (const [device, width, height] of [
  ['a phone', 390, 844],
  ['a small phone', 320, 700],
] as const) {
  test.describe(`on ${device}, ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true })

    test('nothing has to be scrolled sideways', async ({ open, page, memory }) => {
      for (const link of scenarios.flatMap(links)) {
        await open(link)
        await expect(memory.tables.first(), link).toBeVisible()
        await expect.poll(async () => (await overhang(page)).right, link).toBe(0)
      }
    })

    test('the race can be run with one thumb', async ({ open, steppers, memory, header }) => {
      await open('')
      for (const name of 'BAA') {
        await expect(steppers.button(name)).toBeInViewport({ ratio: 1 })
        const box = await steppers.button(name).boundingBox()
        expect(box?.height).toBeGreaterThanOrEqual(44)
        await steppers.button(name).tap()
      }
      expect(await memory.maps()).toBe('byId 1=v3@C, byName B=v2@B C=v3@C')
      await expect(memory.row('byName', 'B')).toBeInViewport()
      await header.merge('Fixed').check()
      await expect(header.merge('Fixed')).toBeChecked()
    })
  })
}

test.describe('in a window of a quarter of the screen, as when zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('everything can be reached', async ({ open, page, memory, steppers }) => {
    await open('#/cold-rename/racy?run=BAAABB')
    expect((await overhang(page)).right).toBe(0)
    await memory.table('byName').scrollIntoViewIfNeeded()
    await expect(memory.row('byName', 'A')).toBeInViewport()
    await steppers.button('A').scrollIntoViewIfNeeded()
    await expect(steppers.button('A')).toBeInViewport()
  })
})
