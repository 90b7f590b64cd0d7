import { expect, test } from '../pages/test.ts'

test('the state graph, a canvas, follows the colour scheme as the page does', async ({
  open,
  page,
  schedules,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await open('#/three-evict/racy?run=ABC')
  await expect(schedules.graph).toBeVisible()
  /** The canvas as one number, which another colour of ink changes. */
  const pixels = () =>
    schedules.graph.evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement
      const context = (canvas as HTMLCanvasElement).getContext('2d')
      return context?.getImageData(0, 0, width, height).data.reduce((sum, each) => sum + each, 0)
    })
  const light = await pixels()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(pixels).not.toBe(light)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(pixels).toBe(light)
})
