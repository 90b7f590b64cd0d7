import { expect, test } from '../pages/one-document.ts'

// Nothing that search says is seen here.
test.use({ searches: false })

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
  await memory.expectMaps('byId empty, byName empty')
  await page.goBack()
  await expect(header.scenario).toHaveValue('rename')
  await expect(timeline.steps).toHaveCount(3)
})

test('a run does the same under another merge, and a tour comes back to it', async ({
  open,
  page,
  header,
  memory,
  notice,
}) => {
  await open('#/cold-rename/racy?run=BAAABB')
  await memory.expectMaps('byId 1=v2 pear, byName apple=v1 apple pear=v2 pear')
  await header.merge('Fixed').check()
  await expect(page).toHaveURL(/fixed\?run=AABBB$/)
  await expect(notice.word).toContainText(
    'Under Fixed, the run does the same in the same order, but for what has no counterpart there: B’s byId.getIfPresent and A’s byId.getIfPresent.',
  )
  await memory.expectMaps('byId 1=v2 pear, byName pear=v2 pear')
  await header.merge('Lock per id').check()
  await expect(page).toHaveURL(/id-lock\?run=AAAABBBBB$/)
  await header.merge('Racy').check()
  await expect(page).toHaveURL(/racy\?run=BAAABB$/)
})

for (const { name, size } of [
  { name: 'in its column', size: { width: 1280, height: 800 } },
  { name: 'in its row', size: { width: 390, height: 844 } },
])
  test(`what another merge skips, or lets wait, stands ${name}`, async ({
    open,
    page,
    header,
    notice,
    timeline,
  }) => {
    const { outOfTurn } = timeline
    await page.setViewportSize(size)
    await open('#/rename/racy?run=AABBBBAA')
    await expect(timeline.steps).toHaveCount(8)
    await expect(outOfTurn).toHaveCount(0)
    await header.merge('Fixed').check()
    await expect(outOfTurn).toHaveCount(2)
    // Where it has been read, it still is seen.
    await notice.dismiss.click()
    await expect(outOfTurn.nth(0)).toHaveAccessibleName(
      /^(?=.*skipped)(?=.*A read).*A’s byId.getIfPresent has no counterpart here$/,
    )
    await expect(outOfTurn.nth(1)).toHaveAccessibleName(
      /^(?=.*skipped)(?=.*B read).*B’s byId.getIfPresent has no counterpart here$/,
    )
    // In the order in which they are seen: step 1 stands between the two.
    expect(await timeline.inOrder()).toEqual(['skipped', '1', 'skipped', '2', '3', '4', '5', '6'])
    // The keyboard comes to them in that order.
    await outOfTurn.nth(1).focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/at=1$/)
    await page.keyboard.press('Tab')
    await expect(timeline.step(2)).toBeFocused()

    await header.merge('Lock per id').check()
    await expect(outOfTurn).toHaveCount(3)
    expect(await timeline.inOrder()).toEqual([
      'skipped',
      '1',
      '2',
      'skipped',
      'waits',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ])
    await expect(outOfTurn.nth(2)).toHaveAccessibleName(
      /B’s byId.merge, byName.put, and byName.remove wait, and are numbers 7, 8, and 9 here$/,
    )
    await outOfTurn.nth(2).press('Enter')
    await expect(page).toHaveURL(/at=7$/)

    await header.merge('Racy').check()
    await expect(page).toHaveURL(/racy\?run=AABBBBAA(?:&at=\d)?$/)
    await expect(outOfTurn).toHaveCount(0)
    await expect(timeline.steps).toHaveCount(8)
  })

test('a switch of merge keeps the cursor where it stood', async ({ open, page, header }) => {
  await open('#/rename/racy?run=AAABBB&at=2')
  await header.merge('Fixed').check()
  await expect(page).toHaveURL(/fixed\?run=AABB&at=1$/)
  await header.merge('Racy').check()
  await expect(page).toHaveURL(/racy\?run=AAABBB&at=2$/)
})

test('the listener’s tasks get buttons and lanes of their own', async ({
  open,
  page,
  header,
  steppers,
  memory,
  code,
}) => {
  await open('#/rename/racy?run=BAAAABBB')
  await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum')
  await header.listener.click()
  await expect(header.listener).toBeChecked()
  await expect(steppers.all).toHaveText([/^Step A/, /^Step B/, /^Step 1/, /^Step 2/])
  await expect(steppers.button('2')).toContainText('byName.remove pear if v2 pear')
  await steppers.take('2')
  await memory.expectMaps('byId 1=v3 plum, byName plum=v3 plum')
  await expect(code.currentLine).toContainText('this.byName.remove(nameKeyOf(')
  await expect(steppers.button('2')).toHaveAccessibleDescription(/^listener: v2 pear left byId/)
  await page.keyboard.press('1')
  await expect(page).toHaveURL(/run=BAAAABBB21&listener=async$/)
  await expect(steppers.button('1')).toBeDisabled()
})

test('without its listener, a run does what its threads do', async ({
  open,
  page,
  header,
  notice,
}) => {
  await open('#/rename/racy?run=BAAAA1BBB2&listener=async')
  await header.listener.click()
  await expect(header.listener).not.toBeChecked()
  await expect(page).toHaveURL(/racy\?run=BAAAABBB$/)
  await expect(notice.word).toContainText('no counterpart there: 1’s byName.remove and 2’s')
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
