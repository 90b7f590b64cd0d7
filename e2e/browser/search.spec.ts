import { expect, test } from 'playwright/test'
import { Search } from './search.ts'
import { wantedBrowsers } from './wanted.ts'

// None of these starts a browser.

test('a person needs Chromium only, a CI machine gets Firefox too', () => {
  expect([...wantedBrowsers(undefined, false).values()]).toEqual(['needed', 'if there', 'if there'])
  expect([...wantedBrowsers(undefined, true).values()]).toEqual(['needed', 'fetched', 'if there'])
})

test('the browsers that are asked for are needed, and no other is looked for', () => {
  expect([...wantedBrowsers('webkit, firefox', false)]).toEqual([
    ['chromium', 'left out'],
    ['firefox', 'needed'],
    ['webkit', 'needed'],
  ])
  expect(() => wantedBrowsers('firefox,safari', false)).toThrow(
    'E2E_BROWSERS names "safari"; it may name chromium, firefox, webkit',
  )
})

test('what is not there or does not work is told in one line, with what would help', async () => {
  const search = new Search('firefox', 'if there')
  await search.tryFrom('here', () => undefined)
  await search.tryFrom('there', () => process.execPath)
  expect(search.found).toBeUndefined()
  expect(search.whyNotRun()).toMatch(
    /^Firefox: not run, as none works: there: .+\. To get one: npx playwright install firefox, or set FIREFOX_PATH to the path of one\.$/,
  )
})

test('where there is none, that is all there is to say', async () => {
  const search = new Search('webkit', 'if there')
  await search.tryFrom('here', () => undefined)
  expect(search.whyNotRun()).toBe(
    'WebKit: not run, as none was found. To get one: npx playwright install webkit, or set WEBKIT_DRIVER_PATH to the path of one.',
  )
})

test('a path that somebody has set is taken, and has to be one', () => {
  const search = new Search('firefox', 'if there')
  search.takeAskedFor({ FIREFOX_PATH: process.execPath })
  expect(search.found).toEqual({ name: 'firefox', path: process.execPath })
  expect(() => search.takeAskedFor({ FIREFOX_PATH: '/nowhere' })).toThrow(
    'FIREFOX_PATH names no file: /nowhere',
  )
})
