import { readFileSync } from 'node:fs'
import { expect, test } from '../pages/test.ts'

/** The files that the build weighed as those of a first visit. */
function weighed(): readonly string[] {
  const list = new URL('../../.cache/first-visit.json', import.meta.url)
  return JSON.parse(readFileSync(list, 'utf8')) as readonly string[]
}

test('a first visit loads what the build weighed, and nothing else', async ({
  open,
  page,
  baseURL,
  memory,
  code,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '')) asked.add(request.url())
  })
  await open('')
  await expect(memory.region).toBeVisible()
  await expect(code.region).toContainText('yield*')
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('56 of 70')
  await page.waitForLoadState('networkidle')
  const files = [...asked].map((url) => url.slice(baseURL?.length) || 'index.html')
  expect(files.toSorted()).toEqual(weighed())
})
