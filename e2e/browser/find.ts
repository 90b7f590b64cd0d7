import { installFromApt, mayInstall, reachApt } from './from-apt.ts'
import { chromiumFromNpm, chromiumKeptFromNpm } from './from-npm.ts'
import { downloadFromPlaywright, keptFromPlaywright } from './from-playwright.ts'
import { onSystem } from './on-system.ts'
import { Search } from './search.ts'
import type { FoundBrowser } from './use-options.ts'
import { wantedBrowsers } from './wanted.ts'

export interface FoundBrowsers {
  /** Those that were seen to work, Chromium first. */
  readonly found: readonly FoundBrowser[]
  /** A line for each of the others: that no test runs in it, why, and what would help. */
  readonly notRun: readonly string[]
}

/**
 * First what is there, then what can be fetched, all that is missing at once. Playwright's is the very
 * build that it was tested with, but comes from a host that a closed network refuses. Debian's is of
 * the same age and brings all that it needs, but needs root. The Chromium inside an npm package is
 * older and bare, but where the packages of this project came from, it comes from too.
 */
export async function findBrowsers(): Promise<FoundBrowsers> {
  const searches = [...wantedBrowsers()].map(([name, wanted]) => new Search(name, wanted))
  await Promise.all(searches.map(lookAround))
  const open = () => searches.filter((search) => search.isOpen)
  if (mayInstall) await fetchFromApt(open())
  await fetchFromPlaywright(open())
  for (const search of open()) await fetchFromNpm(search)
  for (const search of searches) {
    if (search.wanted === 'needed' && !search.found) throw search.whyNothingRuns()
  }
  return {
    found: searches.flatMap(({ found }) => found ?? []),
    notRun: searches.filter(({ found }) => !found).map((search) => search.whyNotRun()),
  }
}

async function lookAround(search: Search) {
  if (search.wanted === 'left out') return
  search.takeAskedFor()
  await search.tryFrom('kept from Playwright', () => keptFromPlaywright(search.name))
  await search.tryFrom('on the system', () => onSystem(search.name))
  if (search.name === 'chromium') await search.tryFrom('kept from npm', chromiumKeptFromNpm)
}

async function fetchFromApt(searches: readonly Search[]) {
  if (searches.length === 0) return
  try {
    reachApt()
  } catch (error) {
    for (const search of searches) search.failed('from apt', error)
    return
  }
  try {
    installFromApt(searches.map(({ name }) => name))
  } catch (error) {
    for (const search of searches) search.failed('from apt', error)
  }
  for (const search of searches) {
    await search.tryFrom('from apt', () => onSystem(search.name))
    // What an archive that was reached could not bring is a fault that somebody has to see.
    search.wanted = 'needed'
  }
}

async function fetchFromPlaywright(searches: readonly Search[]) {
  if (searches.length === 0) return
  try {
    downloadFromPlaywright(searches.map(({ name }) => name))
  } catch (error) {
    for (const search of searches) search.failed('from Playwright', error)
  }
  for (const search of searches) {
    await search.tryFrom('from Playwright', () => keptFromPlaywright(search.name))
  }
}

async function fetchFromNpm(search: Search) {
  if (search.name === 'chromium') await search.tryFrom('from npm', chromiumFromNpm)
}
