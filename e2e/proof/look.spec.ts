import { overhang } from '../pages/overhang.ts'
import { expect, test } from '../pages/test.ts'

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
      await expect.poll(async () => (await overhang(page)).right, 'a map of many steps').toBe(0)
      await open('#/rename/racy?run=AABBBBAA')
      await expect(timeline.swap).toBeAttached()
      await expect.poll(async () => (await overhang(page)).right, 'a doomed run').toBe(0)
      await open('#/three-evict/racy')
      await expect(schedules.graph).toBeVisible()
      await expect.poll(async () => (await overhang(page)).right, 'a state graph').toBe(0)
      await schedules.enlarge.click()
      await expect(states.rows.first()).toBeAttached()
      await expect.poll(async () => (await overhang(page)).right, 'the large state graph').toBe(0)
      await expect(states.close).toBeInViewport({ ratio: 1 })
      await states.close.click()
      await bench.open.click()
      await expect(bench.table).toBeVisible()
      await expect.poll(async () => (await overhang(page)).right, 'the bench').toBe(0)
      await expect(bench.close).toBeInViewport({ ratio: 1 })
    })
  })
}
