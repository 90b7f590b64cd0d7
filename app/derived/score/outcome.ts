import type { Step } from '../../../src/index.ts'

/** How effects are noted, and the words for it; the first that fits is taken. */
const shapes: readonly (readonly [noted: RegExp, told: string])[] = [
  [/^← /, 'got '],
  [/^(.+) → nothing$/, '$1 is gone'],
  [/^(.+) → /, '$1 leads to '],
  [/^.+, no-op$/, 'nothing removed'],
  [/^(.+), (?:hit|.+ gone)$/, '$1 is gone'],
]

/** What came of a step, in a few words: `got v1 apple`, `pear leads to v2 pear`. */
export function outcomeOf({ effect: { summary } }: Pick<Step, 'effect'>): string {
  const [noted, told] = shapes.find(([pattern]) => pattern.test(summary)) ?? []
  return noted && told ? summary.replace(noted, told) : summary
}
