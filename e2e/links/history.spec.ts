import { expect, test } from '../pages/test.ts'

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
  await expect.poll(() => memory.maps()).toBe('byId 1=v1@A, byName A=v1@A')
  await page.goBack()
  await expect.poll(() => memory.maps()).toBe('byId 1=v1@A, byName empty')
  await page.goForward()
  await page.goForward()
  await expect(header.merge('Fixed')).toBeChecked()
  await expect(page).toHaveURL(/fixed\?run=AA$/)
})

test('Back leads out of the page again, the way it was entered', async ({
  open,
  page,
  steppers,
  timeline,
}) => {
  await page.goto('about:blank')
  await open('')
  await steppers.take('B')
  await page.goBack()
  await expect(timeline.steps).toHaveCount(5)
  await page.goBack()
  await expect(page).toHaveURL('about:blank')
})

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
  await open('')
  await page.evaluate(() => {
    location.hash = '#/cold-rename/fixed?run=AA'
  })
  await expect.poll(() => memory.maps()).toBe('byId 1=v1@A, byName A=v1@A')
})

test('the browser’s Back ends playing', async ({ open, page, transport, timeline }) => {
  await open('#/cold-rename/racy')
  await open('#/cold-rename/racy?run=A')
  await transport.play.click()
  await page.goBack()
  await expect(transport.play).toBeVisible()
  await expect(timeline.steps).toHaveCount(1)
})

test('a run that played is one entry of the history', async ({ open, page, transport }) => {
  await open('#/cold-rename/racy')
  await transport.speed.press('End')
  await transport.play.click()
  await expect(transport.told).toContainText('All have finished.')
  await page.goBack()
  await expect(page).toHaveURL(/#\/cold-rename\/racy$/)
})
