import { expect, test } from '../pages/one-document.ts'

// Wider than any window that it is printed from.
const long =
  '#/receive-iterate/insert-then-expire?run=AAACBBBBBBBBBBAAAA1BBBBBBBBBBBBC2BBAAAABBBBBBA'

// Nothing that search says is seen here, and it would go on for long.
test.use({ searches: false })

test('on paper there is the whole run, with its verdict and memory, and nothing to press; a comparison has all its columns', async ({
  open,
  page,
  compare,
  timeline,
  transport,
  verdict,
  memory,
}) => {
  await open(long)
  await expect(timeline.steps).toHaveCount(46)
  await page.emulateMedia({ media: 'print' })
  await expect(transport.play).toBeHidden()
  await expect(page.getByRole('button', { name: 'Replay' })).toBeHidden()
  await expect(verdict.headline).toBeVisible()
  await expect(memory.region).toBeVisible()
  const paper = page.viewportSize()?.width ?? 0
  for (const step of [timeline.steps.first(), timeline.steps.last()]) {
    await expect(step).toBeVisible()
    await expect(async () => {
      const { x, width } = (await step.boundingBox())!
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(paper + 1)
    }).toPass()
  }

  await page.emulateMedia({ media: 'screen' })
  await open(`${long}&beside=first-wins&view=compare`)
  await expect(compare.panel).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const last = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').last()
  const right = async () => {
    const { x, width } = (await last.boundingBox())!
    return x + width
  }
  await expect.poll(right).toBeLessThanOrEqual((page.viewportSize()?.width ?? 0) + 1)
  await page.emulateMedia({ media: 'screen' })
})
