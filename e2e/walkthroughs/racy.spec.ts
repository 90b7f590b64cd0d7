import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '../pages/test.ts'
import { drifted } from '../proof/known-figures.ts'

/** Written anew only by `npm run e2e -- racy --update-snapshots=all`: tests leave the project as it is. */
const picture = fileURLToPath(new URL('../pictures/first-race.png', import.meta.url))
const readme = fileURLToPath(new URL('../../README.md', import.meta.url))

test.describe('a first visit under Racy', () => {
  test.use({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  })

  test('makes the maps drift apart, and sees the fix stop the run and mend it @every-browser', async ({
    page,
    open,
    header,
    steppers,
    memory,
    transport,
    timeline,
    notice,
  }, { config }) => {
    await open('')
    await expect(header.merge('Racy')).toBeChecked()
    await expect(timeline.steps).toHaveCount(5)
    await expect(steppers.button('B')).toContainText('byName.remove B if v2@B')

    // B drops the name B, which A has not published yet, and then A publishes it.
    await steppers.take('BA')
    expect(await memory.maps()).toBe('byId 1=v3@C, byName A=v1@A B=v2@B C=v3@C')
    await expect(memory.faults).toHaveCount(2)
    await expect(memory.faults.first()).toContainText(
      'ORPHAN byName[A] points to v1@A, but byId holds v3@C: A replaced v1@A in step 2. Whoever asks for A is served v1@A, which byId no longer holds. At the end it is gone, whatever comes next.',
    )
    await expect(transport.told).toContainText('ORPHAN!')

    // A's own clean-up is for v1@A: nothing is left to clean up after v2@B.
    await steppers.take('A')
    expect(await memory.maps()).toBe('byId 1=v3@C, byName B=v2@B C=v3@C')
    const [orphan, current] = await memory.rows('byName')
    expect(orphan).toMatchObject({ key: 'B', value: 'v2@B', by: 'A', fault: 'ORPHAN' })
    expect(current).toMatchObject({ key: 'C', value: 'v3@C', by: 'B', fault: null })
    await expect(memory.faults).toHaveText([
      'ORPHAN byName[B] points to v2@B, but byId holds v3@C: B replaced v2@B in step 4, and A put the name in step 7. Whoever asks for B is served v2@B, which byId no longer holds.',
    ])
    await expect(transport.told).toContainText(
      / All have finished\. The run breaks No orphan name\.$/,
    )
    await expect(steppers.button('A')).toBeDisabled()
    await expect(steppers.button('B')).toBeDisabled()
    await expect(page).toHaveURL(/#\/rename\/racy\?run=AABBBBAA$/)
    await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(
      drifted('rename', 'racy'),
    )
    if (config.updateSnapshots === 'all') await page.screenshot({ path: picture })

    await header.merge('Fixed').check()
    await expect(notice.word).toHaveText(
      'Under Fixed, the run of 8 steps had to stop. Step 6 cannot run: B has finished. A could take it. The 5 steps before it are kept.',
    )
    await expect(timeline.steps).toHaveCount(5)
    await expect(page).toHaveURL(/#\/rename\/fixed\?run=AABBB$/)

    await steppers.take('A')
    expect(await memory.maps()).toBe('byId 1=v3@C, byName C=v3@C')
    await expect(memory.faults).toHaveCount(0)
    await expect(memory.region).toContainText(
      'All have finished. All that is judged holds: No orphan name and Reachable by name.',
    )
    await expect(notice.word).toHaveCount(0)
  })
})

test('README.md opens with the picture of that run', () => {
  expect(readFileSync(readme, 'utf8')).toMatch(/^!\[[^\]]+\]\(e2e\/pictures\/first-race\.png\)/)
  const [width, height] = pngSize(readFileSync(picture))
  expect([width, height]).toEqual([2560, 1600])
})

/** A PNG starts with its signature and its header, which starts with its size. */
function pngSize(png: Buffer): readonly [width: number, height: number] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
