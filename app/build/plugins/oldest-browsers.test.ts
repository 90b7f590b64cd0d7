import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { oldestBrowsers } from './oldest-browsers.ts'

const [chrome, edge, firefox, safari] = oldestBrowsers.map((each) => each.replace(/^[a-z]+/, ''))

function words(file: string): string {
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
  return text.replaceAll(/\s+/g, ' ')
}

it('are those that the README promises', () => {
  expect(chrome).toBe(edge)
  expect(words('README.md')).toContain(
    `Chrome and Edge from ${chrome} on, in Firefox from ${firefox} and in Safari from ${safari}`,
  )
})

it('are those that the page names where it does not start', () => {
  expect(words('index.html')).toContain(
    `Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}, or a newer one`,
  )
})
