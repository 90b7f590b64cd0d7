import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../pages/test.ts'
import { pngSize } from '../pictures/png-size.ts'

/** Written anew only by `npm run e2e -- learn/picture --update-snapshots=all`. */
const picture = fileURLToPath(new URL('../pictures/the-window.png', import.meta.url))
const readme = fileURLToPath(new URL('../../README.md', import.meta.url))

test.use({
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 2,
  reducedMotion: 'reduce',
})

test('README.md shows a beat of a lesson', async ({ page, open, lesson, transport, verdict }, {
  config,
}) => {
  await open('#/learn/the-window/4')
  await expect(lesson.title).toHaveText('A name that leads to the wrong entry')
  await expect(page.getByRole('img', { name: /^Orders as/ })).toBeVisible()
  // What the beat speaks of stands out until somebody does something.
  await transport.back.click()
  await transport.forward.click()
  await expect(verdict.headline).toContainText('This run does')
  if (config.updateSnapshots === 'all') await page.screenshot({ path: picture })
  expect(readFileSync(readme, 'utf8')).toMatch(/!\[[^\]]+\]\(e2e\/pictures\/the-window\.png\)/)
  expect(pngSize(readFileSync(picture))).toEqual([2560, 1600])
})
