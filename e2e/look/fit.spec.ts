import { overhang } from '../pages/overhang.ts'
import { expect, test } from '../pages/test.ts'

// What fits where is seen on the tour of all scenarios; here a person uses the page in a small window.

for (const [device, width, height] of [
  ['a phone', 390, 844],
  ['a small phone', 320, 700],
] as const) {
  test.describe(`on ${device}, ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true })

    test('the race can be run with one thumb', async ({ open, steppers, memory, header }) => {
      await open('')
      for (const name of 'BBB') {
        await expect(steppers.button(name)).toBeInViewport({ ratio: 1 })
        const box = await steppers.button(name).boundingBox()
        expect(box?.height).toBeGreaterThanOrEqual(44)
        await steppers.button(name).tap()
      }
      await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum')
      await expect(memory.row('byName', 'pear')).toBeInViewport()
      await header.merge('Fixed').check()
      await expect(header.merge('Fixed')).toBeChecked()
    })
  })
}

test.describe('in a window of a quarter of the screen, as when zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('everything can be reached', async ({ open, page, memory, steppers }) => {
    await open('#/cold-rename/racy?run=BAAABB')
    await expect.poll(async () => (await overhang(page)).right).toBe(0)
    await memory.table('byName').scrollIntoViewIfNeeded()
    await expect(memory.row('byName', 'apple')).toBeInViewport()
    await steppers.button('A').scrollIntoViewIfNeeded()
    await expect(steppers.button('A')).toBeInViewport()
  })
})
