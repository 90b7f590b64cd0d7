import { expect, test } from '../pages/one-window.ts'
import { drifted } from './known-figures.ts'

test('the bench fills, and gives known figures', async ({ open, bench, header }) => {
  test.setTimeout(90_000)
  await open('#/rename/racy')
  const titles = await header.scenario.getByRole('option').allTextContents()
  await bench.open.click()
  await expect(bench.table).toBeVisible()
  await bench.fill()
  const rows = await bench.table.getByRole('rowheader').allTextContents()
  // Scenarios in their order, then what a strategy costs.
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.slice(0, -2)).toEqual(titles.slice(0, rows.length - 2))
  const [first = '', second = ''] = rows
  await expect(await bench.cell(first, 'Racy')).toContainText(drifted('rename', 'racy'))
  await expect(await bench.cell(first, 'Fixed')).toContainText(drifted('rename', 'fixed'))
  await expect(await bench.cell(second, 'Racy')).toContainText(drifted('cold-rename', 'racy'))
  await expect(await bench.cell(second, 'Fixed')).toContainText(drifted('cold-rename', 'fixed'))
  await expect(bench.table).not.toContainText('not known')
  await expect(await bench.cell(first, 'Fixed')).toContainText('56.3%, 2 by a race')
  await expect(bench.reasons).toContainText(
    'FixedBreaks exactly when B’s byId.merge comes before A’s byId.merge (10), or B’s byName.remove comes before A’s byName.put (1 more). 2 take a race; 9 end as a run of one thread after the other does',
  )
  await expect(bench.reasons).toContainText('Guarded nameIt does not break.')
  await expect(await bench.cell('steps of a thread alone', 'Racy')).toHaveText('4')
  await expect(await bench.cell('steps others wait', 'Racy')).toHaveText('0')

  // With the listener it is another bench.
  await bench.listener.click()
  await expect(bench.listener).toBeChecked()
  await bench.firstRows()
  await expect(await bench.cell(first, 'Racy')).toContainText(/ of 1,359/)
  await expect(await bench.cell(second, 'Racy')).toContainText(/ of 45/)
  expect(await bench.table.getByRole('rowheader').allTextContents()).toEqual(rows)
})

test('what fails on the bench leads to its counterexample, and the browser’s Back leads here again', async ({
  open,
  bench,
  header,
  memory,
  page,
}) => {
  await open('#/cold-rename/fixed?run=AA')
  const [rename = ''] = await header.scenario.getByRole('option').allTextContents()
  await bench.open.click()
  const cell = await bench.cell(rename, 'Winner only')
  await expect(cell).toContainText(drifted('rename', 'won-only'))
  await cell.getByRole('link').click()
  await expect(bench.dialog).toBeHidden()
  await expect(page).toHaveURL(/#\/rename\/won-only\?run=ABBBAA$/)
  await expect(header.merge('Winner only')).toBeChecked()
  await expect(memory.row('byName', 'pear')).toContainText('ORPHAN')
  await page.goBack()
  await expect(page).toHaveURL(/#\/cold-rename\/fixed\?run=AA$/)
})

test('where the runs of each strategy can end is compared, and each end has a run', async ({
  open,
  bench,
  memory,
  page,
}) => {
  await open('#/lost-update/racy')
  await bench.open.click()
  await bench.fill()
  const ends = bench.endings.getByRole('row')
  await expect(ends).toHaveCount(3)
  await expect(ends.nth(1)).toContainText('count 1')
  await expect(ends.nth(1).getByRole('cell')).toHaveText(['450%', 'never', 'never'])
  await expect(ends.nth(2)).toContainText('count 2')
  await expect(ends.nth(2).getByRole('cell')).toHaveText(['250%', '6100%', '2100%'])
  await ends.nth(1).getByRole('link').click()
  await expect(bench.dialog).toBeHidden()
  await expect(page).toHaveURL(/#\/lost-update\/racy\?run=BAAB$/)
  await expect(memory.region).toContainText('LOST')
})

test('it can be opened and closed by the keyboard, and nothing steps behind it @every-browser', async ({
  open,
  bench,
  page,
}) => {
  await open('#/lost-update/racy?run=A')
  await bench.open.focus()
  await page.keyboard.press('Enter')
  await bench.fill()
  for (const key of ['a', 'b', 'r', 'ArrowLeft']) await page.keyboard.press(key)
  await bench.dialog.getByRole('heading', { name: 'Fix bench' }).click()
  for (const key of ['a', 'b', 'r', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(page).toHaveURL(/#\/lost-update\/racy\?run=A$/)
  await page.keyboard.press('Escape')
  await expect(bench.dialog).toBeHidden()
  await expect(bench.open).toBeFocused()
  await page.keyboard.press('b')
  await expect(page).toHaveURL(/run=AB$/)
})

test('the bench never shows the counts of another environment', async ({
  open,
  bench,
  header,
  verdict,
  page,
}) => {
  await open('#/rename/racy')
  await bench.open.click()
  const counts = await bench.firstRows()
  await page.reload()
  await bench.open.click()
  await expect(bench.table).toContainText('56 of 70')
  await bench.close.click()
  // What was still to be searched is searched no more, and not with this instead.
  await header.listener.click()
  await expect(verdict.region).toContainText('all searched')
  await expect(verdict.table).not.toContainText('…')
  await header.listener.click()
  await bench.open.click()
  expect(await bench.firstRows()).toEqual(counts)
})

test('its switches are its own: the page and the run behind it stay, and it opens as the page is', async ({
  open,
  bench,
  header,
  page,
}) => {
  await open('#/rename/racy?run=AABBBBAA')
  await bench.open.click()
  await bench.listener.click()
  await expect(bench.listener).toBeChecked()
  await expect(page).toHaveURL(/#\/rename\/racy\?run=AABBBBAA$/)
  await bench.close.click()
  await expect(header.listener).not.toBeChecked()
  await bench.open.click()
  await expect(bench.listener).not.toBeChecked()
})
