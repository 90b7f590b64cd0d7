import { expect, test } from '../pages/one-document.ts'

// Nothing that search says is seen here.
test.use({ searches: false })

test('Back and Forward go through the run and keep all of it', async ({
  open,
  transport,
  timeline,
  memory,
  page,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await expect(transport.forward).toBeDisabled()
  await transport.back.click()
  await transport.back.click()
  await expect(timeline.steps).toHaveCount(6)
  await expect(timeline.current).toHaveAccessibleName(/number 4:/)
  await memory.expectMaps('byId 1=v1 apple, byName apple=v1 apple')
  await transport.forward.click()
  await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple')
  for (let at = 5; at > 0; at--) await transport.back.click()
  await expect(transport.back).toBeDisabled()
  await expect(timeline.current).toHaveCount(0)
  await expect(page).toHaveURL(/run=BAAABB&at=0$/)
})

test('a run that is cleared comes back by Undo, and by the browser’s Back', async ({
  open,
  page,
  transport,
  timeline,
  memory,
  notice,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await transport.clearRun()
  await expect(timeline.steps).toHaveCount(0)
  await expect(transport.play).toBeEnabled()
  await expect(timeline.region).toContainText('No step yet')
  await memory.expectMaps('byId empty, byName empty')
  await expect(notice.word).toContainText('The run of 6 steps is cleared.')
  await notice.undo.click()
  await expect(timeline.steps).toHaveCount(6)
  await expect(notice.word).toHaveCount(0)
  await transport.clearRun()
  await expect(timeline.steps).toHaveCount(0)
  await page.goBack()
  await expect(timeline.steps).toHaveCount(6)
})

test('a click on the timeline travels there @every-browser', async ({
  open,
  timeline,
  memory,
  page,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await timeline.step(3).click()
  await expect(timeline.current).toHaveAccessibleName(/number 3:/)
  await memory.expectMaps('byId 1=v1 apple, byName empty')
  await expect(page).toHaveURL(/at=3$/)
  await timeline.step(6).click()
  await expect(page).toHaveURL(/run=BAAABB$/)
})

test('a step that the run has there already keeps what comes after it', async ({
  open,
  steppers,
  timeline,
  page,
}) => {
  await open('#/cold-rename/racy?run=BAAABB&at=1')
  await steppers.take('A')
  await expect(timeline.steps).toHaveCount(6)
  await expect(page).toHaveURL(/run=BAAABB&at=2$/)
  await steppers.take('B')
  await expect(timeline.steps).toHaveCount(3)
  await expect(page).toHaveURL(/run=BAB$/)
})

test('the step buttons say what comes next, and stay when there is nothing', async ({
  open,
  steppers,
}) => {
  await open('#/cold-rename/racy')
  await expect(steppers.button('A')).toContainText('byId.getIfPresent 1')
  await steppers.take('AA')
  await expect(steppers.button('A')).toContainText('byName.put apple → v1 apple')
  await steppers.take('A')
  await expect(steppers.button('A')).toBeDisabled()
  await expect(steppers.button('A')).toContainText('done')
  await steppers.take('BBBB')
  await expect(steppers.all).toHaveCount(2)
  for (const button of await steppers.all.all()) await expect(button).toBeDisabled()
})
