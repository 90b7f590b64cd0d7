import { overhang } from '../pages/overhang.ts'
import { expect, test } from '../pages/test.ts'

for (const width of [390, 320]) {
  test.describe(`on a phone ${width} wide`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true })

    test('no proof has to be scrolled sideways', async ({
      open,
      page,
      timeline,
      schedules,
      states,
      proof,
    }) => {
      const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
      await open('#/replace/racy?run=AABBBBAA')
      await tab('Map')
      await schedules.current.waitFor()
      await expect.poll(async () => (await overhang(page)).right, 'a map of many steps').toBe(0)
      await open('#/rename/racy?run=AABBBBAA')
      await expect.poll(async () => (await overhang(page)).right, 'a map of a lost run').toBe(0)
      await tab('Steps')
      await expect(timeline.swap).toBeAttached()
      await expect.poll(async () => (await overhang(page)).right, 'a lost run').toBe(0)
      await tab('Map')
      await open('#/three-evict/racy')
      await expect(schedules.decisions.first()).toBeVisible()
      await expect.poll(async () => (await overhang(page)).right, 'a decision path').toBe(0)
      await schedules.wholeGraph.click()
      await expect(states.rows.first()).toBeAttached()
      await expect.poll(async () => (await overhang(page)).right, 'the whole state graph').toBe(0)
      await expect(states.close).toBeInViewport({ ratio: 1 })
      await states.close.click()
      await open('#/rename/racy?view=proof')
      await expect(proof.table).toBeVisible()
      await expect.poll(async () => (await overhang(page)).right, 'the proof').toBe(0)
    })
  })
}

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
