import { expect, test } from 'playwright/test'

test('the notices of all that is bundled are beside the page', async ({ request }) => {
  const answer = await request.get('./licenses.txt')
  expect(answer.headers()['content-type']).toContain('text/plain')
  const text = await answer.text()
  for (const name of ['preact', 'zustand', 'd3-selection', 'd3-ease'])
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'))
  expect(text).toMatch(/^Racescope\n/)
  expect(text).toContain('Apache License')
})
