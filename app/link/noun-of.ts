import type { Scenario } from '../../src/index.ts'

/** What a scenario calls its ways to be written, within a sentence: `merge strategy`, `variant`. */
export function nounOf({ subject }: Pick<Scenario, 'subject'>): string {
  const noun = subject.strategyNoun.toLowerCase()
  return noun === 'variant' ? noun : `${noun} strategy`
}
