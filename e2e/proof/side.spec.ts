import type { Locator } from 'playwright/test'
import { expect, test } from '../pages/one-document.ts'

/** What of the schedules reaches beyond the window, is wider than its room, or lies on another word of a drawing. */
function problemsOf(region: Locator): Promise<readonly string[]> {
  return region.evaluate((side) => {
    const all = [...side.querySelectorAll('*')]
    const seen = all.filter((each) => !each.closest('.visually-hidden'))
    const beyond = seen.filter((each) => {
      const { left, right, width } = each.getBoundingClientRect()
      return width > 0 && (left < -0.5 || right > innerWidth + 0.5)
    })
    const cut = seen.filter(
      (each) => each instanceof HTMLElement && each.scrollWidth > each.clientWidth + 1,
    )
    const words = [...side.querySelectorAll('svg text')]
    const touching = words.filter((one, index) =>
      words.slice(index + 1).some((other) => {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
        const [wide, high] = [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ]
        // The boxes of two lines overlap a little where their letters do not.
        return wide > 1 && high > 4
      }),
    )
    const outside = words.filter((each) => {
      const [text, drawing] = [each, each.closest('svg')!].map((one) => one.getBoundingClientRect())
      return (
        text!.left < drawing!.left - 1 ||
        text!.right > drawing!.right + 1 ||
        text!.top < drawing!.top - 2 ||
        text!.bottom > drawing!.bottom + 2
      )
    })
    const found = { beyond, cut, touching, outside }
    return Object.entries(found).flatMap(([problem, elements]) =>
      elements.map((each) => `${problem}: ${each.tagName} “${each.textContent.slice(0, 40)}”`),
    )
  })
}

/** Waits until there is none: a drawing takes the room that it has a moment after it came. */
async function expectNoProblems(region: Locator, about: string): Promise<void> {
  await expect.poll(() => problemsOf(region), about).toEqual([])
}

const links = [
  '#/rename/racy?run=AABBBBAA',
  '#/replace/optimistic?run=AABB',
  '#/lock-order/opposite?run=A',
] as const

const widths = [320, 768, 1280, 1920]

test('in windows of all widths nothing of the schedules is cut, and no word lies on another', async ({
  open,
  page,
  schedules,
}) => {
  const inEachWidth = async (look: (width: string) => Promise<void>) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      // A phone shows one part of the run at a time, and goes on to show the one that was chosen.
      if (width < 760) await page.getByRole('tab', { name: 'Map', exact: true }).click()
      await look(`in a window ${width} wide`)
    }
  }
  for (const link of links) {
    await open(link)
    await inEachWidth(async (width) => {
      await schedules.current.waitFor()
      await schedules.ends.first().waitFor()
      await expectNoProblems(schedules.region, `the map of ${link} ${width}`)
      await schedules.drawnAs('Braid').check()
      await schedules.braid.waitFor()
      await expectNoProblems(schedules.region, `the braid of ${link} ${width}`)
      await schedules.drawnAs('Map').check()
    })
  }
  await open('#/three-writers/racy?run=ABCABCABC')
  await inEachWidth(async (width) => {
    await schedules.decisions.first().waitFor()
    await expectNoProblems(schedules.region, `the decisions of three threads ${width}`)
    await page.emulateMedia({ forcedColors: 'active' })
    await expectNoProblems(schedules.region, `in forced colours ${width}`)
    await page.emulateMedia({ forcedColors: null })
  })
})
