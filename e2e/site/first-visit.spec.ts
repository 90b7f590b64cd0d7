import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { expect, test } from '../pages/test.ts'

/** The files that the build weighed as those of a first visit. */
function weighed(): readonly string[] {
  const list = new URL('../../.cache/first-visit.json', import.meta.url)
  return JSON.parse(readFileSync(list, 'utf8')) as readonly string[]
}

/** What a page asks the site for, from now on. */
function askedBy(page: Page, site = ''): () => readonly string[] {
  const asked = new Set<string>()
  page.on('request', (request) => {
    if (request.url().startsWith(site)) asked.add(request.url())
  })
  return () => [...asked].map((url) => url.slice(site.length) || 'index.html').toSorted()
}

test('a first visit loads what the build weighed, and nothing else', async ({
  open,
  page,
  baseURL,
  memory,
  code,
}) => {
  const asked = askedBy(page, baseURL)
  await open('')
  await expect(memory.region).toBeVisible()
  await expect(code.region).toContainText('yield*')
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('77 % of')
  // A busy machine may take a rest before the last of it, which is not yet the end.
  await expect.poll(asked).toEqual(weighed())
  await page.waitForLoadState('networkidle')
  expect(asked()).toEqual(weighed())
})

test('a link to another system loads that one, for the page and for the search, and no other', async ({
  open,
  page,
  baseURL,
  verdict,
}) => {
  const asked = askedBy(page, baseURL)
  await open('#/receive-stuck/upstream')
  await verdict.complete()
  await page.waitForLoadState('networkidle')
  const systems = asked().flatMap(
    (file) =>
      /\/((?:explorer-)?(?:counter|locks|registry|dns|receive|first-system))-/.exec(file)?.[1] ??
      [],
  )
  expect(systems).toEqual(['explorer-receive', 'receive'])
})

test('whoever is about to choose a scenario has all of them loaded', async ({
  open,
  page,
  baseURL,
  header,
}) => {
  const asked = askedBy(page, baseURL)
  await open('')
  await page.waitForLoadState('networkidle')
  const before = asked().length
  await header.scenario.focus()
  await page.waitForLoadState('networkidle')
  for (const system of ['counter', 'locks', 'registry', 'dns', 'receive'])
    await expect.poll(() => asked().join()).toContain(`assets/${system}-`)
  expect(asked().length).toBeGreaterThan(before)
})
