import type { Locator, Page } from 'playwright/test'
import { expect, test } from '../pages/test.ts'
import { categories, measured } from './trace.ts'

/** How often a button is pressed, on each page. */
const presses = Number(process.env['PRESSES'] ?? 200)

/** A short run, a long one with tasks and requests, and three threads, whose orders are no map. */
const links = [
  '#/rename/racy?run=AABBBBAA',
  '#/receive-iterate/insert-then-expire?run=AAACBBBBBBBBBBAAAA1BBBBBBBBBBBBC2BBAAAABBBBBBA',
  '#/three-writers/racy?run=AABBCCABCABC',
]

test.use({ viewport: { width: 1280, height: 800 } })

for (const link of links)
  test(link, async ({ open, page, browser, transport, steppers, timeline }) => {
    await open(link)
    await expect(page.getByText(/searching/)).toHaveCount(0)
    const run = await timeline.steps.evaluateAll((steps) =>
      steps.map((step) => step.querySelector('[data-letter]')?.getAttribute('data-letter') ?? ''),
    )
    // Through the run backwards, forwards, backwards, and by the threads' own buttons.
    const round = [
      ...run.map(() => transport.back),
      ...run.map(() => transport.forward),
      ...run.map(() => transport.back),
      ...run.map((name) => steppers.button(name)),
    ]
    // Once round for the browser, which makes its code faster as it goes.
    for (const button of round) await press(page, button)
    await browser.startTracing(page, { categories: [...categories] })
    for (let count = 0; count < presses; count++) await press(page, round[count % round.length]!)
    const { presses: all, longest } = measured(
      await browser.stopTracing(),
      (type) => type === 'click',
    )
    expect(all).toHaveLength(presses)
    const [work, script] = [
      all.map((each) => each.work).toSorted((a, b) => a - b),
      all.map((each) => each.script).toSorted((a, b) => a - b),
    ]
    console.log(
      `${link}\n  a press: median ${figure(work, 0.5)}, of it scripts ${figure(script, 0.5)}; ` +
        `95th percentile ${figure(work, 0.95)}; longest task ${longest.toFixed(1)} ms`,
    )
  })

/** Presses a button as a mouse does, and lets all that moves come to rest. */
async function press(page: Page, button: Locator): Promise<void> {
  const { x, y, width, height } = (await button.boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.waitForTimeout(60)
  await page.mouse.down()
  await page.waitForTimeout(60)
  await page.mouse.up()
  await page.waitForTimeout(300)
}

/** What the given share of presses stays below, of sorted values. */
function figure(values: readonly number[], share: number): string {
  return `${values[Math.floor(values.length * share)]!.toFixed(1)} ms`
}
