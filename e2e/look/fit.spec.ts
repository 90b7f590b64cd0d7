import { overhang } from '../pages/overhang.ts'
import { expect, test } from '../pages/test.ts'

// What fits where is seen on the tour of all scenarios; here a person uses the page in a small window.

// Of windows that can be touched there is one: to make another takes longer than what is seen in it.
test.use({ hasTouch: true })

test('on a phone the race can be run with one thumb, and all can be reached in a window at 400 %', async ({
  open,
  page,
  steppers,
  memory,
  header,
}) => {
  for (const [device, width, height] of [
    ['a phone', 390, 844],
    ['a small phone', 320, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    await open('#/rename/racy?run=BAAAA')
    for (const name of 'BBB') {
      await expect(steppers.button(name), device).toBeInViewport({ ratio: 1 })
      const box = await steppers.button(name).boundingBox()
      expect(box?.height, device).toBeGreaterThanOrEqual(44)
      await steppers.button(name).tap()
    }
    await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum', device)
    await expect(memory.row('byName', 'pear'), device).toBeInViewport()
    await header.merge('Fixed').check()
    // The code of a choice is fetched: a link that is followed before it is there may be lost to it.
    await expect(page, device).toHaveURL(/#\/rename\/fixed/)
    await expect(header.merge('Fixed'), device).toBeChecked()
  }

  await page.setViewportSize({ width: 320, height: 256 })
  await open('#/cold-rename/racy?run=BAAABB')
  await expect.poll(async () => (await overhang(page)).right).toBe(0)
  await memory.table('byName').scrollIntoViewIfNeeded()
  await expect(memory.row('byName', 'apple')).toBeInViewport()
  await steppers.button('A').scrollIntoViewIfNeeded()
  await expect(steppers.button('A')).toBeInViewport()
})
