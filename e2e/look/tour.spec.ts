import type { Locator } from 'playwright/test'
import { faultyRun, longestRun, scenarios, type CompleteRun } from '../links/known-runs.ts'
import type { Memory } from '../pages/memory.ts'
import { overhang } from '../pages/overhang.ts'
import { expect, test } from '../pages/one-window.ts'

const notebook = { width: 1280, height: 800 }
const phones = [
  { width: 390, height: 844 },
  { width: 320, height: 700 },
]

/** What the objects of a known run hold, written as the run says it. */
function text(memory: Memory, { withMakers, objects }: CompleteRun): Promise<string> {
  return withMakers ? memory.textWithMakers(objects) : memory.text(objects)
}

/** The names of those that are not wholly in sight. */
function outOfSight(controls: Locator): Promise<readonly string[]> {
  return controls.evaluateAll(async (elements) => {
    const entries = await new Promise<readonly IntersectionObserverEntry[]>((resolve) => {
      const observer = new IntersectionObserver((seen) => {
        observer.disconnect()
        resolve(seen)
      })
      for (const element of elements) observer.observe(element)
    })
    return entries
      .filter(({ intersectionRatio }) => intersectionRatio < 1)
      .map(({ target }) => target.getAttribute('aria-label') ?? target.textContent)
  })
}

test.use({ viewport: notebook, reducedMotion: 'reduce' })

// The unit tests follow all known runs. Here each scenario is seen at the end of the longest and of one
// that goes wrong, at its beginning, and with a message; and whatever is open is seen at each width.
for (const scenario of scenarios) {
  test(`a tour of ${scenario}: its runs end where they must, and everything fits at every width`, async ({
    open,
    page,
    header,
    memory,
    notice,
    steppers,
    transport,
  }) => {
    const named = [header.copyLink, header.help, transport.play, transport.options]
    const controls = named.reduce((all, control) => all.or(control), steppers.all)
    const fits = async (link: string) => {
      await expect(memory.tables.first(), link).toBeVisible()
      await expect.poll(() => overhang(page), link).toEqual({ right: 0, bottom: 0 })
      await expect(controls, link).toHaveCount(named.length + (await steppers.all.count()))
      await expect.poll(() => outOfSight(controls), link).toEqual([])
      for (const phone of phones) {
        await page.setViewportSize(phone)
        await expect.poll(async () => (await overhang(page)).right, link).toBe(0)
      }
      await page.setViewportSize(notebook)
    }

    const longest = longestRun(scenario)
    const faulty = faultyRun(scenario)
    for (const run of new Set([longest, ...(faulty ? [faulty] : [])])) {
      const { link } = run
      await open(link)
      await expect.poll(() => text(memory, run), link).toBe(run.memory)
      await expect(transport.told, link).toContainText(/All have (finished|ended)\./)
      await expect(notice.alert, link).toHaveCount(0)
      await expect(
        steppers.all.and(page.locator(':not([aria-disabled="true"])')),
        link,
      ).toHaveCount(0)
      if (run.faults) await expect(memory.faults, link).toContainText([...run.faults])
      await fits(link)
    }

    const place = longest.link.replace(/\?.*/, '')
    await open(place)
    await expect(notice.alert, place).toHaveCount(0)
    await fits(place)
    const bad = `${place}?run=?&at=9&listener=maybe`
    await open(bad)
    await expect(notice.alert, bad).toBeVisible()
    await fits(bad)
  })
}

test('every scenario that the page offers is on the tour', async ({ open, header }) => {
  await open('')
  expect(await header.scenarios()).toEqual(scenarios)
})
