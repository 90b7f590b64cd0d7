import { expect, test } from '../pages/one-document.ts'

test('Shift and an arrow move a step, and the focus goes with it', async ({
  open,
  page,
  timeline,
  memory,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await timeline.step(5).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/run=BAABAB$/)
  await expect(timeline.step(4)).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/run=BAAABB$/)
  await expect(timeline.step(5)).toBeFocused()

  // B's first look behind all of A: the window is closed.
  await timeline.step(1).focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/run=AAABBB$/)
  await expect(timeline.step(4)).toBeFocused()
  await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
})

test('a step cannot be moved past the ends of the run', async ({ open, page, timeline }) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await timeline.step(1).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/run=BAAABB$/)
  await timeline.step(6).focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/run=BAAABB$/)
})

test('a step can be dragged to another place @every-browser', async ({
  open,
  page,
  timeline,
  memory,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await timeline.drag(1, 3)
  await expect(page).toHaveURL(/run=AAABBB$/)
  await expect(timeline.current).toHaveAccessibleName(/number 6:/)
  await timeline.drag(6, -5)
  await expect(page).toHaveURL(/run=BAAABB$/)
  await expect(timeline.current).toHaveAccessibleName(/number 6:/)
  await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
})

test('a press that hardly moves is a click, and a drag back to its place is none', async ({
  open,
  page,
  timeline,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  const box = await timeline.step(2).boundingBox()
  if (!box) throw new Error('the step is not in sight')
  const [x, y] = [box.x + 20, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 3, y)
  await page.mouse.up()
  await expect(page).toHaveURL(/run=BAAABB&at=2$/)

  await page.mouse.down()
  await page.mouse.move(x - box.width, y, { steps: 4 })
  await expect(timeline.step(1)).toHaveAccessibleName(/: A /)
  await page.mouse.move(x + 1, y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/run=BAAABB&at=2$/)
})

test('memory and the chance follow a drag at once, and the whole drag is one entry of the history', async ({
  open,
  page,
  timeline,
  memory,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  const from = await timeline.step(7).boundingBox()
  if (!from) throw new Error('the step is not in sight')
  const y = from.y + from.height / 2
  await page.mouse.move(from.x + from.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(from.x - from.width / 2, y, { steps: 4 })
  await memory.expectMaps('byId 1=v3 plum, byName plum=v3 plum')
  await page.mouse.move(from.x - from.width * 1.5, y, { steps: 4 })
  await page.mouse.move(from.x - from.width / 2, y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/run=AABBBABA$/)
  await page.goBack()
  await expect(page).toHaveURL(/run=AABBBBAA$/)
})

test('an order that cannot be followed is not taken by a drag, and followed as far as it goes by keys', async ({
  open,
  timeline,
  notice,
  page,
}) => {
  await open('#/rename/racy?run=AA1&listener=async')
  await timeline.drag(3, -2)
  await expect(timeline.steps).toHaveCount(3)
  await timeline.step(3).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(notice.word).toContainText('In that order, the run of 3 steps had to stop.')
  await expect(notice.word).toContainText('there is no detached task 1 yet')
  await page.goBack()
  await expect(timeline.steps).toHaveCount(3)
})
