import { expect, test } from '../pages/test.ts'

// At the slowest speed a step takes two seconds, at the fastest an eighth of one.
const [slowest, fastest] = [2000, 125]

test.beforeEach(({ time }) => time.stop())

test('the same seed plays the same run, another seed another', async ({
  open,
  page,
  time,
  transport,
}) => {
  const played: string[] = []
  for (const seed of ['7', '8', '7']) {
    await open('#/refresh/fixed?listener=async')
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
  expect(first).toMatch(/^[ABC12]{12,}$/)
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test('Pause stops it where it is, and Play goes on from there', async ({
  open,
  transport,
  time,
  timeline,
  page,
}) => {
  await open('#/rename/racy')
  await transport.options.click()
  await transport.speed.press('Home')
  await expect(transport.speed).toHaveAttribute('aria-valuetext', '0.5 steps a second')
  await transport.play.click()
  await time.pass(slowest + 1)
  await expect(timeline.steps).toHaveCount(2)
  await transport.pause.click()
  await expect(transport.play).toBeVisible()
  const address = page.url()
  await transport.setSpeed('End')
  await time.pass(60_000)
  expect(page.url()).toBe(address)
  await transport.play.click()
  await time.pass(8 * fastest)
  await expect(transport.told).toContainText('All have finished.')
})

test('Play takes one step each time, as often as its speed says', async ({
  open,
  transport,
  time,
  timeline,
}) => {
  await open('#/rename/racy')
  await transport.setSpeed('End')
  await transport.play.click()
  for (let step = 1; step <= 8; step++) {
    await expect(timeline.steps).toHaveCount(step)
    await time.pass(fastest)
  }
})

test('Play keeps to the run as long as there is one', async ({ open, page, time, transport }) => {
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

test('whatever a person does ends playing', async ({ open, transport, steppers, page, time }) => {
  await open('#/rename/racy')
  await transport.setSpeed('Home')
  await transport.play.click()
  await steppers.button('A').click()
  await expect(transport.play).toBeVisible()
  const address = page.url()
  await time.pass(60_000)
  expect(page.url()).toBe(address)
})

test('a faster speed takes effect at once', async ({ open, transport, time }) => {
  await open('#/rename/racy')
  await transport.setSpeed('Home')
  await transport.play.click()
  await transport.setSpeed('End')
  // At the slow speed the first of these would not even have come.
  await time.pass(8 * fastest)
  await expect(transport.told).toContainText('All have finished.')
})
