import type { Scenario } from '../../subjects/scenario.ts'
import type { OwnProgram } from '../own-program.ts'

/**
 * Loads every scenario on the cache, with a program as one more strategy.
 *
 * @throws RangeError for a program that is no merge strategy, and whatever keeps the code from being loaded.
 */
export async function loadOwnMerges(program: OwnProgram): Promise<readonly Scenario[]> {
  if (!program.isMergeStrategy) throw new RangeError('no merge strategy')
  return (await import('./own-merges.ts')).ownMerges(program)
}
