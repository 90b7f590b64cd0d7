import { longestRun, runsToSee, scenarios, type CompleteRun } from '../links/known-runs.ts'
import type { Memory } from '../pages/memory.ts'
import { expect, test } from '../pages/one-document.ts'

const phone = { width: 320, height: 700 }

/** What the objects of a known run hold, written as the run says it. */
function text(memory: Memory, { withMakers, objects }: CompleteRun): Promise<string> {
  return withMakers ? memory.textWithMakers(objects) : memory.text(objects)
}

/** Shows what the run does not touch, too: it is known what that holds. */
async function unfold({ region }: Memory): Promise<void> {
  const fold = region.getByRole('button', { name: 'that this run does not touch' })
  if (await fold.isVisible()) await fold.click()
}

// Nothing that search says is seen here.
test.use({ searches: false })

// The unit tests follow all known runs. Here each scenario is seen at the end of the longest and of one that
// goes wrong. How the page looks in every window is seen of a few in sizes.spec.ts.
test('a tour of all scenarios that the page offers: their runs end where they must', async ({
  open,
  page,
  header,
  memory,
  notice,
  steppers,
  transport,
}) => {
  // The last leads to a race of one's own.
  expect(await header.scenarios()).toEqual([...scenarios, 'own'])
  for (const scenario of scenarios) {
    for (const run of runsToSee(scenario)) {
      const { link } = run
      await open(link)
      await expect(transport.told, link).toContainText(/All have (finished|ended)\./)
      await unfold(memory)
      await expect.poll(() => text(memory, run), link).toBe(run.memory)
      await expect(notice.alert, link).toHaveCount(0)
      await expect(
        steppers.all.and(page.locator(':not([aria-disabled="true"])')),
        link,
      ).toHaveCount(0)
      if (run.faults) await expect(memory.faults, link).toContainText([...run.faults])
    }
  }
})

// What a phone shows is drawn otherwise, from the same: of each system, once.
test('on a phone, memory is the same', async ({ open, page, memory }) => {
  await page.setViewportSize(phone)
  for (const scenario of [
    'rename',
    'lost-update',
    'lock-order',
    'put-if-absent',
    'dns',
    'receive-paths',
  ]) {
    const longest = longestRun(scenario)
    await open(longest.link)
    await expect(page.getByRole('tablist', { name: 'The run' })).toBeVisible()
    await unfold(memory)
    await expect.poll(() => text(memory, longest), longest.link).toBe(longest.memory)
  }
})
