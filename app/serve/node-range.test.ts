import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inWords, isInRange } from './node-range.mjs'

const range = '^20.19.0 || >=22.12.0'

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.12.0', true],
  ['24.0.1', true],
  ['18.20.8', false],
  ['20.18.3', false],
  ['21.7.3', false],
  ['22.11.0', false],
])('knows whether Node %s will do: %s', (version, willDo) => {
  expect(isInRange(range, version)).toBe(willDo)
})

it('can be said to a person', () => {
  expect(inWords(range)).toBe('20.19 or newer of Node 20, or 22.12 or newer')
})

/** What a package asks of Node. */
function enginesOf(folder: string): string {
  const text = readFileSync(new URL(`../../${folder}package.json`, import.meta.url), 'utf8')
  return (JSON.parse(text) as { engines: { node: string } }).engines.node
}

it('is what the tools ask for that build the page', () => {
  expect(enginesOf('')).toBe(enginesOf('node_modules/vite/'))
  expect(enginesOf('')).toBe(enginesOf('node_modules/oxlint/'))
})
