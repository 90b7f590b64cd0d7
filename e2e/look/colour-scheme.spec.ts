import { expect, test } from '../pages/one-document.ts'

test('the state graph, a canvas, follows the colour scheme as the page does', async ({
  open,
  page,
  schedules,
  states,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await open('#/three-evict/racy?run=ABC')
  await schedules.wholeGraph.click()
  // Said once it is drawn.
  await expect(states.dialog).toContainText('Press a state to go there.')
  /** Told apart by length and sum: a failure need not print a whole picture. */
  const pixels = () =>
    states.graph.evaluate((canvas) => {
      const picture = (canvas as HTMLCanvasElement).toDataURL()
      return Array.from(picture).reduce((sum, each) => sum + each.charCodeAt(0), picture.length)
    })
  const light = await pixels()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(pixels).not.toBe(light)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(pixels).toBe(light)
})
