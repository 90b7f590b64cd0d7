import { solutions } from '../../src/known/solutions.ts'
import { expect, test } from '../pages/one-window.ts'

test.use({ reducedMotion: 'reduce' })

test('a teacher needs three links, a challenge and a sheet of paper', async ({
  open,
  page,
  compare,
  lesson,
  steppers,
  verdict,
}) => {
  // A moment that somebody has at hand leads to the lesson that tells of it, and gives nothing away.
  await open('#/rename/racy?run=BAAAA&view=learn')
  await expect(lesson.title).toHaveText('B has looked already')
  await expect(verdict.headline).toContainText('Which names are left?')
  await expect(page.getByRole('main')).not.toContainText('lost')

  await open('#/learn/the-fix/3')
  await expect(lesson.title).toHaveText('The same order, with the fix')
  await expect(compare.memory).toBeVisible()

  await open('#/learn/what-the-fix-leaves/3')
  await expect(lesson.title).toHaveText('No race, so no lock helps')
  await expect(verdict.headline).toContainText('a plain bug, no interleaving needed')

  await open('#/learn/break-rename/1')
  await expect(lesson.region).toContainText('Search says that it takes 1 context switch.')
  await steppers.take(solutions['break-rename/1']!)
  await expect(lesson.region).toContainText('Solved: it is broken, with 1 context switch.')

  await open('#/learn/the-window/1')
  await page.emulateMedia({ media: 'print' })
  const sheet = lesson.handout.getByRole('article')
  await expect(sheet).toHaveCount(7)
  await expect(sheet.nth(2)).toContainText('Which names are left?')
  await expect(sheet.nth(2).locator('svg').first()).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await expect(lesson.title).toBeVisible()
})
