import { expect, test } from '../test.ts'
import { Film } from './film.ts'

test('a film is a video that a browser plays, as long as what it shows', async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 320, height: 240 })
  await page.goto('about:blank')
  const film = await Film.start(page)
  for (const colour of ['red', 'lime', 'blue']) {
    await page.evaluate((to) => {
      document.body.style.background = to
    }, colour)
    // Until it has been painted, and is out of date.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
        }),
    )
  }
  const video = await film.end(browser)
  const played = await page.evaluate(async (webm) => {
    const player = document.createElement('video')
    const loaded = new Promise<void>((resolve, reject) => {
      player.addEventListener('loadeddata', () => resolve())
      player.addEventListener('error', () => reject(new Error(player.error?.message)))
    })
    player.src = `data:video/webm;base64,${webm}`
    await loaded
    return { width: player.videoWidth, height: player.videoHeight, seconds: player.duration }
  }, video.toString('base64'))
  expect(played).toMatchObject({ width: 320, height: 240 })
  // What was shown last stays for two seconds.
  expect(played.seconds).toBeGreaterThan(2)
})
