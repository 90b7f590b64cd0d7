import { overhang } from '../pages/overhang.ts'
import { expect, test } from '../pages/test.ts'

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true })

  test('no proof has to be scrolled sideways', async ({
    open,
    page,
    timeline,
    schedules,
    states,
    proof,
  }) => {
    const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
    const expectItFits = async (what: string) => {
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 700 })
        const beyond = expect.poll(async () => (await overhang(page)).right, `${what}, ${width}`)
        await beyond.toBe(0)
      }
    }
    await open('#/replace/racy?run=AABBBBAA')
    await tab('Map')
    await schedules.current.waitFor()
    await expectItFits('a map of many steps')
    await open('#/rename/racy?run=AABBBBAA')
    await expectItFits('a map of a lost run')
    await tab('Steps')
    await expect(timeline.swap).toBeAttached()
    await expectItFits('a lost run')
    await tab('Map')
    await open('#/three-evict/racy')
    await expect(schedules.decisions.first()).toBeVisible()
    await expectItFits('a decision path')
    await schedules.wholeGraph.click()
    await expect(states.rows.first()).toBeAttached()
    await expectItFits('the whole state graph')
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 })
      await expect(states.close).toBeInViewport({ ratio: 1 })
    }
    await states.close.click()
    await open('#/rename/racy?view=proof')
    await expect(proof.table).toBeVisible()
    await expectItFits('the proof')
  })
})

test.describe('on paper', () => {
  // As wide as a page of A4 within its margins.
  test.use({ viewport: { width: 718, height: 1000 }, colorScheme: 'dark' })

  test('the proof is whole, with its address, and without what can only be pressed', async ({
    open,
    page,
    proof,
    header,
  }) => {
    await open('#/put-if-absent/racy?view=proof')
    await proof.fill()
    await page.emulateMedia({ media: 'print' })
    for (const pressed of [proof.print, header.copyLink, header.scenario])
      await expect(pressed).toBeHidden()
    for (const read of [proof.headline, proof.table, proof.properties, proof.reasons])
      await expect(read).toBeVisible()
    await expect(page.getByText(/\/#\/put-if-absent\/racy\?view=proof$/)).toBeVisible()
    await expect.poll(async () => (await overhang(page)).right).toBe(0)
    // In black on white, also where the screen is dark.
    const lightness = await proof.headline.evaluate((head) => getComputedStyle(head).color)
    expect(lightness).toBe('rgb(0, 0, 0)')
  })

  test('of the run there is the run, without its controls', async ({
    open,
    page,
    transport,
    schedules,
    verdict,
    memory,
    timeline,
  }) => {
    await open('#/rename/racy?run=AABBBBAA')
    const tabs = page.getByRole('tablist', { name: 'The run' })
    await expect(tabs).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    for (const pressed of [transport.play, tabs]) await expect(pressed).toBeHidden()
    for (const read of [verdict.headline, memory.region, timeline.steps.first()])
      await expect(read).toBeVisible()

    await page.setViewportSize({ width: 1280, height: 1000 })
    await page.emulateMedia({ media: 'screen' })
    await schedules.region.waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const pressed of [transport.play, schedules.region]) await expect(pressed).toBeHidden()
    for (const read of [verdict.headline, memory.region, timeline.steps.first()])
      await expect(read).toBeVisible()
  })
})
