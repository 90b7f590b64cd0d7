import { cacheCopy } from './cache/cache-copy.ts'
import { classics } from './classics.ts'
import { outage } from './outage.ts'

/**
 * A built-in scenario as a program of one's own that gives the same counts, to be edited. Its variants are the
 * strategies that can be said in the language, under their ids.
 *
 * @returns null for a scenario that cannot be said.
 */
export function copyOf(scenario: string): string | null {
  if (scenario === 'dns') return outage
  return classics[scenario] ?? cacheCopy(scenario)
}
