import type { Choice } from './choice.ts'
import type { Setting } from './scenario.ts'

/**
 * The strategy that a setting names.
 *
 * @throws RangeError if it is not one of these.
 */
export function chosen<Strategy extends Choice>(
  strategies: readonly Strategy[],
  { strategy }: Setting,
): Strategy {
  const found = strategies.find(({ id }) => id === strategy)
  if (!found) throw new RangeError(`unknown strategy: ${strategy}`)
  return found
}
