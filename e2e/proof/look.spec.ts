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
      proof,
    }) => {
      await open('#/replace/racy?run=AABBBBAA')
      await schedules.current.waitFor()
      await expect.poll(async () => (await overhang(page)).right, 'a map of many steps').toBe(0)
      await open('#/rename/racy?run=AABBBBAA')
      await expect(timeline.swap).toBeAttached()
      await expect.poll(async () => (await overhang(page)).right, 'a lost run').toBe(0)
      await open('#/three-evict/racy')
      await expect(schedules.decisions.first()).toBeVisible()
      await expect.poll(async () => (await overhang(page)).right, 'a decision path').toBe(0)
      await schedules.wholeGraph.click()
      await expect(states.rows.first()).toBeAttached()
      await expect.poll(async () => (await overhang(page)).right, 'the whole state graph').toBe(0)
      await expect(states.close).toBeInViewport({ ratio: 1 })
      await states.close.click()
      await open('#/rename/racy?view=proof')
      await expect(proof.table).toBeVisible()
      await expect.poll(async () => (await overhang(page)).right, 'the proof').toBe(0)
    })
  })
}
