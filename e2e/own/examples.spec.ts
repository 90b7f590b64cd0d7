import { accessibilityProblems } from '../axe.ts'
import { expect, test } from '../pages/one-window.ts'

test('nobody begins with an empty editor: examples, and what is on the page is a press away from a copy of it', async ({
  open,
  page,
  header,
  editor,
}) => {
  await open('#/own')
  await editor.examples.click()
  await page.getByRole('button', { name: "Peterson's lock" }).waitFor()
  expect(await accessibilityProblems(page, ['wcag2a', 'wcag2aa', 'best-practice'])).toEqual([])
  await page.getByRole('button', { name: "Peterson's lock" }).click()
  await expect(page).toHaveURL(/#\/own\/peterson\?code=1\./)
  await expect(header.chosen).toContainText('all 26 orders hold')
  await editor.examples.click()
  await page.getByRole('button', { name: 'Rename: two renames of one entity' }).click()
  await expect(header.chosen).toContainText('56 of 70 orders break')
  await expect(editor.problems).toBeHidden()

  await open('#/lost-update/fixed?run=AB')
  const mark = page.getByRole('button', { name: /^A comes next at line/ })
  await mark.click()
  await page.getByRole('button', { name: 'Edit a copy of this race' }).click()
  await expect(page).toHaveURL(/#\/own\/fixed\?code=1\./)
  await expect(header.chosen).toContainText('all 6 orders hold')
  await expect(editor.problems).toBeHidden()
})
