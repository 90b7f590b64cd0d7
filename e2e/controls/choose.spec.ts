import { expect, test } from '../pages/one-window.ts'

test('another scenario begins anew, under the same merge', async ({
  open,
  page,
  header,
  memory,
  timeline,
}) => {
  await open('#/rename/fixed?run=AAB&listener=async')
  await header.scenario.selectOption('same-version')
  await expect(page).toHaveURL(/#\/same-version\/fixed\?listener=async$/)
  await expect(timeline.steps).toHaveCount(0)
  expect(await memory.maps()).toBe('byId empty, byName empty')
  await page.goBack()
  await expect(header.scenario).toHaveValue('rename')
  await expect(timeline.steps).toHaveCount(3)
})

test('the same schedule is replayed under another merge, as far as it goes @every-browser', async ({
  open,
  page,
  header,
  memory,
  notice,
}) => {
  await open('#/same-name/racy?run=BAAABB')
  await header.merge('Fixed').check()
  await expect(page).toHaveURL(/fixed\?run=BAA$/)
  await expect(notice.word).toContainText(
    'Under Fixed, the run of 6 steps had to stop. Step 4 cannot run: A has finished. B could take it. The 3 steps before it are kept.',
  )
  expect(await memory.maps()).toBe('byId 1=v2@A, byName A=v1@A')
  await header.merge('Winner only').check()
  await expect(page).toHaveURL(/won-only\?run=BA$/)
})

test('a switch of merge keeps the cursor where it stood', async ({ open, page, header }) => {
  await open('#/rename/racy?run=AAABBB&at=2')
  await header.merge('Fixed').check()
  await expect(page).toHaveURL(/fixed\?run=AAABBB&at=2$/)
  await header.merge('Racy').check()
  await expect(page).toHaveURL(/racy\?run=AAABBB&at=2$/)
})

test('the listener’s tasks get buttons and lanes of their own @every-browser', async ({
  open,
  page,
  header,
  steppers,
  timeline,
  memory,
  code,
}) => {
  await open('#/rename/racy?run=BAAAABBB')
  expect(await memory.maps()).toBe('byId 1=v3@C, byName B=v2@B C=v3@C')
  await header.listener.click()
  await expect(header.listener).toBeChecked()
  await expect(steppers.all).toHaveText([/^Step A/, /^Step B/, /^Step 1/, /^Step 2/])
  await expect(steppers.button('2')).toContainText('byName.remove B if v2@B')
  await steppers.take('2')
  expect(await memory.maps()).toBe('byId 1=v3@C, byName C=v3@C')
  await expect(code.currentLine).toContainText('this.byName.remove(nameKeyOf(departed), departed)')
  await expect(timeline.region).toContainText('Lane of 2, listener: v2@B left byId')
  await page.keyboard.press('1')
  await expect(page).toHaveURL(/run=BAAAABBB21&listener=async$/)
  await expect(steppers.button('1')).toBeDisabled()
})

test('without its listener, a run goes as far as its first task', async ({
  open,
  page,
  header,
  notice,
}) => {
  await open('#/rename/racy?run=BAAAA1BBB2&listener=async')
  await header.listener.click()
  await expect(header.listener).not.toBeChecked()
  await expect(page).toHaveURL(/racy\?run=BAAAA$/)
  await expect(notice.word).toContainText(
    'With removal listener off, the run of 10 steps had to stop.',
  )
})

test('a task has its button from the moment that it is queued', async ({
  open,
  steppers,
  transport,
}) => {
  await open('#/rename/racy?run=AAB&listener=async&at=1')
  // The run will queue it: its place is kept.
  await expect(steppers.button('1')).toBeDisabled()
  await expect(steppers.button('1')).toContainText('not queued yet')
  await transport.forward.click()
  await expect(steppers.button('1')).toBeEnabled()
})
