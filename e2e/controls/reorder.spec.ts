import { expect, test } from '../pages/one-window.ts'

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
  expect(await memory.maps()).toBe('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
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

test('a block can be dragged to another place @every-browser', async ({
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
  expect(await memory.maps()).toBe('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
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
  await page.mouse.move(x + 40, y, { steps: 4 })
  await page.mouse.move(x + 10, y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/run=BAAABB$/)
  const after = await timeline.step(2).boundingBox()
  expect(after).toEqual(box)

  await page.mouse.down()
  await page.mouse.move(x + 13, y)
  await page.mouse.up()
  await expect(page).toHaveURL(/run=BAAABB&at=2$/)
})

test('an order that cannot be followed is followed as far as it goes, and says so', async ({
  open,
  timeline,
  notice,
  page,
}) => {
  await open('#/rename/racy?run=AA1&listener=async')
  await timeline.drag(3, -2)
  await expect(notice.word).toContainText('In that order, the run of 3 steps had to stop.')
  await expect(notice.word).toContainText('there is no detached task 1 yet')
  await expect(timeline.steps).toHaveCount(0)
  await page.goBack()
  await expect(timeline.steps).toHaveCount(3)
})
