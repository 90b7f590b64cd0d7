import type { Page } from 'playwright/test'
import { accessibilityProblems } from '../axe.ts'
import { expect, test } from '../pages/one-document.ts'

const notebook = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

// What is half faded in has half its contrast.
test.use({ reducedMotion: 'reduce' })

/**
 * What is wrong with the page as it stands at both sizes, in a colour scheme each: only contrast hangs on colours, and
 * tokens.test.ts measures each pair of them in both schemes. What follows one another takes turns with the schemes.
 *
 * @param onPhone the colour scheme in which a phone shows it.
 * @param show brings into sight what is looked at, which a page of another size may keep elsewhere.
 */
async function problemsAtBothSizes(
  page: Page,
  onPhone: 'light' | 'dark',
  show?: () => Promise<void>,
): Promise<readonly string[]> {
  const problems: string[] = []
  for (const viewport of [notebook, phone]) {
    const isLight = (onPhone === 'light') === (viewport === phone)
    const colorScheme = isLight ? 'light' : 'dark'
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    if (viewport === phone && show)
      await page.getByRole('tab', { name: 'Map', exact: true }).click()
    await show?.()
    const found = await accessibilityProblems(page)
    problems.push(...found.map((problem) => `${colorScheme}, ${viewport.width} wide: ${problem}`))
  }
  return problems
}

test('the first screen is accessible, and so is the map of two threads once the run is lost', async ({
  open,
  page,
  schedules,
  steppers,
  timeline,
}) => {
  await open('#/rename/racy?run=AABBB')
  await expect(schedules.current).toBeVisible()
  expect(await problemsAtBothSizes(page, 'dark'), 'the first screen').toEqual([])
  await page.setViewportSize(notebook)
  await steppers.take('BAA')
  await expect(timeline.swap).toBeVisible()
  const map = async () => {
    await schedules.cell(2, 2).focus()
    // Where a window ends in the middle of what can be pressed, the dock covers half of that until one scrolls.
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight)
    })
  }
  expect(await problemsAtBothSizes(page, 'light', map), 'a lost run').toEqual([])
})

test('wherever a phone is scrolled to, what can be pressed is not half covered', async ({
  open,
  page,
}) => {
  await page.setViewportSize(phone)
  await open('#/rename/racy?run=AABBBBAA')
  const end = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  await expect.poll(end).toBeGreaterThan(phone.height / 2)
  // Each time elsewhere in a row: those of steps are 39 high.
  for (let top = 0; top <= (await end()); top += 95) {
    await page.evaluate((to) => {
      scrollTo(0, to)
    }, top)
    const found = await accessibilityProblems(page, ['target-size'])
    expect(found, `scrolled by ${top}`).toEqual([])
  }
})

test('the decisions of three threads are accessible in the middle of a run, and a notice above them, and so is the whole graph', async ({
  open,
  page,
  header,
  notice,
  schedules,
  states,
}) => {
  await open('#/refresh/racy?run=AAAACBBBBB1&at=5&listener=async')
  await header.listener.click()
  await expect(notice.word).toContainText('no counterpart')
  const decisions = () => expect(schedules.decisions.first()).toBeVisible()
  expect(await problemsAtBothSizes(page, 'dark', decisions), 'decisions and a notice').toEqual([])
  await open('#/rename/racy?run=AAB&listener=async')
  const wholeGraph = async () => {
    await schedules.wholeGraph.click()
    await states.search.fill('lost')
    await expect(states.found).not.toHaveText('180 states')
  }
  expect(await problemsAtBothSizes(page, 'light', wholeGraph), 'the whole state graph').toEqual([])
})

test('locks in a deadlock are accessible, and so is an alert', async ({
  open,
  page,
  notice,
  verdict,
}) => {
  await open('#/lock-order/opposite?run=ABx')
  await expect(notice.alert).toBeVisible()
  await expect(page.getByRole('figure')).toHaveText(
    /Deadlock A holds left and waits for right, which B holds; B holds right and waits for left/,
  )
  await verdict.complete()
  expect(await problemsAtBothSizes(page, 'dark')).toEqual([])
})

test.describe('while search goes on', () => {
  test.use({ searches: false })

  test('memory of many objects is accessible, and so are requests on their way', async ({
    open,
    page,
    memory,
  }) => {
    await open('#/receive-paths/owner?run=AABBBBAAA11BBBBBBBBA2BBCCAAABBA')
    await expect(memory.faults).toHaveCount(1)
    expect(await memory.tables.count()).toBeGreaterThanOrEqual(8)
    expect(await problemsAtBothSizes(page, 'light')).toEqual([])
  })
})

test('the help is accessible', async ({ open, page, header, help }) => {
  await open('#/refresh/racy?run=AAACBBBBB&at=5&listener=async')
  await header.help.click()
  await expect(help.dialog).toBeVisible()
  expect(await problemsAtBothSizes(page, 'dark')).toEqual([])
})

test('the proof is accessible', async ({ open, page, proof }) => {
  await open('#/put-if-absent/racy?view=proof')
  await proof.fill()
  await proof.openEndings.click()
  await proof.openSteps.click()
  await expect(proof.endings).toBeVisible()
  expect(await problemsAtBothSizes(page, 'light')).toEqual([])
})

test('colours forced by the system keep faults and threads apart', async ({
  open,
  page,
  memory,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open('#/cold-rename/racy?run=BAAABB')
  await expect(memory.row('byName', 'apple')).toContainText('v1 apple by A ORPHAN')
  await expect(memory.row('byName', 'pear')).toContainText('v2 pear by B B wrote')
})
