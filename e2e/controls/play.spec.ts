import { expect, test } from '../pages/test.ts'

// At the slowest speed a step takes two seconds, at the fastest an eighth of one.
const [slowest, fastest] = [2000, 125]

// In one document, as a page whose time stands still is loaded anew: what each part leaves, the next link undoes.
test('playing keeps to its seed, its speed and the run, and ends with whatever a person does', async ({
  open,
  page,
  steppers,
  time,
  timeline,
  transport,
}) => {
  await time.stop()

  await test.step('the same seed plays the same run, another seed another', async () => {
    const played: string[] = []
    for (const seed of ['7', '8', '7']) {
      await open('#/rename/racy?listener=async')
      await expect(transport.told).toContainText('Nobody has taken a step yet')
      await transport.setSeed(seed)
      await transport.setSpeed('End')
      await transport.play.click()
      await time.pass(30 * fastest)
      await expect(transport.told).toContainText('All have finished.')
      await expect(transport.play).toBeVisible()
      played.push(/run=(\w+)/.exec(page.url())?.[1] ?? '')
    }
    const [first, other, again] = played
    expect(first).toMatch(/^[AB12]{10,}$/)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  await test.step('Pause stops it where it is, and Play goes on from there', async () => {
    await open('#/rename/racy')
    await transport.options.click()
    await transport.speed.press('Home')
    await expect(transport.speed).toHaveAttribute('aria-valuetext', '0.5 steps a second')
    await transport.play.click()
    await time.pass(slowest + 1)
    await expect(timeline.steps).toHaveCount(2)
    await transport.pause.click()
    await expect(transport.play).toBeVisible()
    await expect(page).toHaveURL(/run=[AB]{2}$/)
    const address = page.url()
    await transport.setSpeed('End')
    await time.pass(60_000)
    expect(page.url()).toBe(address)
    await transport.play.click()
    await time.pass(8 * fastest)
    await expect(transport.told).toContainText('All have finished.')
  })

  await test.step('Play takes one step each time, as often as its speed says', async () => {
    await open('#/rename/racy')
    await transport.setSpeed('End')
    await transport.play.click()
    for (let step = 1; step <= 8; step++) {
      await expect(timeline.steps).toHaveCount(step)
      await time.pass(fastest)
    }
  })

  await test.step('Play keeps to the run as long as there is one', async () => {
    await open('#/cold-rename/racy?run=BAAABB&at=1')
    await transport.setSpeed('End')
    await transport.play.click()
    await time.pass(5 * fastest)
    await expect(transport.told).toContainText('All have finished.')
    await expect(page).toHaveURL(/run=BAAABB$/)
    // At the end it begins again, and slowly enough to be seen.
    await transport.setSpeed('Home')
    await transport.play.click()
    await expect(transport.told).toContainText('Step 1 of 6')
    await transport.setSpeed('End')
    await time.pass(5 * fastest)
    await expect(transport.told).toContainText('All have finished.')
    await expect(page).toHaveURL(/run=BAAABB$/)
  })

  await test.step('whatever a person does ends playing', async () => {
    await open('#/rename/racy')
    await transport.setSpeed('Home')
    await transport.play.click()
    await expect(timeline.steps).toHaveCount(1)
    await steppers.button('A').click()
    await expect(transport.play).toBeVisible()
    // The address is written behind the frame that shows the step.
    await expect(page).toHaveURL(/run=[AB]A$/)
    const address = page.url()
    await time.pass(60_000)
    await expect(timeline.steps).toHaveCount(2)
    expect(page.url()).toBe(address)
  })

  await test.step('a faster speed takes effect at once', async () => {
    await open('#/rename/racy')
    await transport.setSpeed('Home')
    await transport.play.click()
    await transport.setSpeed('End')
    // At the slow speed the first of these would not even have come.
    await time.pass(8 * fastest)
    await expect(transport.told).toContainText('All have finished.')
  })
})
