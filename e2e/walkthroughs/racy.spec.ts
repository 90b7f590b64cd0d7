import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../pages/test.ts'
import { pngSize } from '../pictures/png-size.ts'
import { drifted } from '../proof/known-figures.ts'

/** Written anew only by `npm run e2e -- racy --update-snapshots=all`: tests leave the project as it is. */
const picture = fileURLToPath(new URL('../pictures/first-race.png', import.meta.url))
const readme = fileURLToPath(new URL('../../README.md', import.meta.url))

test('a first visit: whoever goes next decides @every-browser', async ({
  open,
  verdict,
  steppers,
  memory,
  transport,
  timeline,
}) => {
  await open('')
  await expect(timeline.steps).toHaveCount(5)
  await expect(verdict.headline).toContainText('lost if B goes next, saved if A does')
  await steppers.take('B')
  await expect(verdict.headline).toContainText('since step 6: B cleaned up before A published')
  await transport.back.click()
  await steppers.take('ABA')
  await memory.expectMaps('byId 1=v3 plum, byName plum=v3 plum')
  await expect(memory.region).toContainText(
    'All have finished. All that is judged holds: No orphan name and Reachable by name.',
  )
})

test.describe('the window under Racy', () => {
  test.use({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  })

  test('makes the maps drift apart, and sees the same order end well under the fix @every-browser', async ({
    page,
    open,
    header,
    steppers,
    memory,
    transport,
    timeline,
    notice,
  }, { config }) => {
    await open('#/rename/racy?run=BAAAA')
    await expect(header.merge('Racy')).toBeChecked()
    await expect(timeline.steps).toHaveCount(5)
    // B has read the entry that A has replaced since: it does not know of the name pear.
    await expect(steppers.button('B')).toContainText('byId.merge')
    await expect(memory.faults).toHaveCount(0)
    await steppers.take('BB')
    await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum')
    await expect(memory.faults).toHaveCount(1)

    // B's own clean-up is for v1 apple: nobody cleans up after v2 pear.
    await steppers.take('B')
    await memory.expectMaps('byId 1=v3 plum, byName pear=v2 pear plum=v3 plum')
    await expect
      .poll(() => memory.rows('byName'))
      .toMatchObject([
        { key: 'pear', value: 'v2 pear', by: 'A', fault: 'ORPHAN' },
        { key: 'plum', value: 'v3 plum', by: 'B', fault: null },
      ])
    await expect(memory.faults.first()).toContainText(
      'ORPHAN byName[pear] points to v2 pear, but byId holds v3 plum: A put the name in step 4, and B replaced v2 pear in step 6. Whoever asks for pear is served v2 pear, which byId no longer holds.',
    )
    await expect(transport.told).toContainText(
      / All have finished\. The run breaks No orphan name\.$/,
    )
    await expect(steppers.button('A')).toBeDisabled()
    await expect(steppers.button('B')).toBeDisabled()
    await expect(page).toHaveURL(/#\/rename\/racy\?run=BAAAABBB$/)
    await expect(header.merge('Racy')).toHaveAccessibleDescription(
      new RegExp(`${drifted('rename', 'racy')} orders break$`),
    )
    if (config.updateSnapshots === 'all') await page.screenshot({ path: picture })

    await header.merge('Fixed').check()
    await expect(notice.word).toHaveText(
      'Under Fixed, the run does the same in the same order, but for what has no counterpart there: B’s byId.getIfPresent and A’s byId.getIfPresent.',
    )
    await expect(timeline.steps).toHaveCount(6)
    await expect(page).toHaveURL(/#\/rename\/fixed\?run=AAABBB$/)
    await memory.expectMaps('byId 1=v3 plum, byName plum=v3 plum')
    await expect(memory.faults).toHaveCount(0)
    await expect(memory.region).toContainText(
      'All have finished. All that is judged holds: No orphan name and Reachable by name.',
    )
  })
})

test('README.md opens with the picture of that run', () => {
  expect(readFileSync(readme, 'utf8')).toMatch(/^!\[[^\]]+\]\(e2e\/pictures\/first-race\.png\)/)
  const [width, height] = pngSize(readFileSync(picture))
  expect([width, height]).toEqual([2560, 1600])
})
