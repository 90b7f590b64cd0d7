import type { Page } from 'playwright/test'
import { accessibilityProblems } from '../axe.ts'
import { expect, test } from '../pages/test.ts'

const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.viewport.width} wide`, () => {
    test.use({ ...look, reducedMotion: 'reduce' })

    test('the proof is accessible', async ({ open, page, timeline, schedules, states, bench }) => {
      await open('#/rename/racy?run=AABBBBAA')
      await expect(timeline.swap).toBeVisible()
      await schedules.fates.click()
      await schedules.cell(2, 2).focus()
      expect(await accessibilityProblems(page), 'a doomed run').toEqual([])

      await open('#/rename/racy?run=AAB&listener=async')
      await expect(schedules.graph).toBeVisible()
      expect(await accessibilityProblems(page), 'a state graph').toEqual([])
      await schedules.enlarge.click()
      await states.search.fill('doomed')
      await expect(states.found).not.toHaveText('180 states')
      expect(await accessibilityProblems(page), 'the large state graph').toEqual([])
      await states.close.click()

      await open('#/put-if-absent/racy')
      await bench.open.click()
      await bench.fill()
      expect(await accessibilityProblems(page), 'the bench').toEqual([])
    })
  })
}

for (const width of [390, 320]) {
  test.describe(`on a phone ${width} wide`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true })

    test('no proof has to be scrolled sideways', async ({
      open,
      page,
      timeline,
      schedules,
      states,
      bench,
    }) => {
      await open('#/replace/racy?run=AABBBBAA')
      await schedules.current.waitFor()
      await schedules.fates.click()
      await expect.poll(() => overhang(page), 'a map of many steps').toBe(0)
      await open('#/rename/racy?run=AABBBBAA')
      await expect(timeline.swap).toBeAttached()
      await expect.poll(() => overhang(page), 'a doomed run').toBe(0)
      await open('#/three-evict/racy')
      await expect(schedules.graph).toBeVisible()
      await expect.poll(() => overhang(page), 'a state graph').toBe(0)
      await schedules.enlarge.click()
      await expect(states.rows.first()).toBeAttached()
      await expect.poll(() => overhang(page), 'the large state graph').toBe(0)
      await expect(states.close).toBeInViewport({ ratio: 1 })
      await states.close.click()
      await bench.open.click()
      await expect(bench.table).toBeVisible()
      await expect.poll(() => overhang(page), 'the bench').toBe(0)
      await expect(bench.close).toBeInViewport({ ratio: 1 })
    })
  })
}

/** How far the page reaches beyond the window's right edge. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
