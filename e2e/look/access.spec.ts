import { accessibilityProblems } from '../axe.ts'
import { completeRuns, scenarios } from '../links/complete-runs.ts'
import { expect, test } from '../pages/test.ts'

const notebook = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

// Every scenario in both colour schemes and at both sizes, but not in all four ways.
const looks = [
  { colorScheme: 'light', viewport: notebook, shown: scenarios },
  { colorScheme: 'dark', viewport: notebook, shown: ['rename', 'lock-order'] },
  { colorScheme: 'light', viewport: phone, shown: ['rename', 'lock-order'] },
  { colorScheme: 'dark', viewport: phone, shown: scenarios },
] as const

for (const { shown, ...look } of looks) {
  test.describe(`${look.colorScheme}, ${look.viewport.width} wide`, () => {
    // What is half faded in has half its contrast.
    test.use({ ...look, reducedMotion: 'reduce' })

    for (const scenario of shown)
      test(`${scenario} is accessible at the end of a run`, async ({ open, page, memory }) => {
        await open(completeRuns(scenario)[0]?.link ?? '')
        await expect(memory.tables.first()).toBeVisible()
        await expect(page.getByRole('table', { name: 'Verdict' })).toContainText(/holds|of/)
        expect(await accessibilityProblems(page)).toEqual([])
      })

    test('so are a beginning, a middle, an alert, a notice and the help', async ({
      open,
      page,
      notice,
      header,
      help,
    }) => {
      for (const link of [
        '#/cold-rename/racy',
        '#/refresh/racy?run=AAACBBBBB&at=5&listener=async',
      ]) {
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
