import type { Step } from '../../src/index.ts'

/**
 * A step in words: what it did, and whose writes it read.
 *
 * @param sources the steps whose writes it read, by index.
 */
export function tellStep({ actor, effect }: Step, sources: readonly number[]): string {
  const told = `${actor} ${effect.description}`
  if (sources.length === 0) return told
  const list = new Intl.ListFormat('en').format(sources.map((source) => `number ${source + 1}`))
  return `${told}; it read what ${list} wrote`
}
