import { accessibilityProblems } from '../axe.ts'
import { completeRuns, scenarios } from '../links/complete-runs.ts'
import { expect, test } from '../pages/test.ts'

const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.viewport.width} wide`, () => {
    // What is half faded in has half its contrast.
    test.use({ ...look, reducedMotion: 'reduce' })

    test('every scenario is accessible at the end of a run', async ({ open, page, memory }) => {
      for (const scenario of scenarios) {
        const link = completeRuns(scenario)[1]?.link ?? ''
        await open(link)
        await expect(memory.table('byId')).toBeVisible()
        await expect(page.getByRole('table', { name: 'Verdict' })).toContainText(/holds|of/)
        expect(await accessibilityProblems(page), link).toEqual([])
      }
    })

    test('so are a beginning, a middle, an alert, a notice and the help', async ({
      open,
      page,
      notice,
      header,
      help,
    }) => {
      for (const link of ['#/rename/racy', '#/refresh/racy?run=AAACBBBBB&at=5&listener=async']) {
        await open(link)
        expect(await accessibilityProblems(page), link).toEqual([])
      }
      await open('#/rename/racy?run=AABBBBx&listener=async')
      await expect(notice.alert).toBeVisible()
      expect(await accessibilityProblems(page), 'an alert').toEqual([])
      await header.merge('Fixed').check()
      await expect(notice.word).toBeVisible()
      expect(await accessibilityProblems(page), 'a notice').toEqual([])
      await header.help.click()
      await expect(help.dialog).toBeVisible()
      expect(await accessibilityProblems(page), 'the help').toEqual([])
    })
  })
}

test('colours forced by the system keep faults and threads apart', async ({
  open,
  page,
  memory,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open('#/cold-rename/racy?run=BAAABB')
  await expect(memory.row('byName', 'A')).toContainText('v1@A by A ORPHAN')
  await expect(memory.row('byName', 'B')).toContainText('v2@B by B B wrote')
})
