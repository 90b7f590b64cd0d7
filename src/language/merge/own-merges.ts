import { cacheScenariosWith } from '../../subjects/cache/scenarios/list.ts'
import type { Scenario } from '../../subjects/scenario.ts'
import type { OwnProgram } from '../own-program.ts'
import { ownMergeStrategy } from './own-merge-strategy.ts'

/** Every scenario on the cache, with a program as one more strategy. */
export function ownMerges(program: OwnProgram): readonly Scenario[] {
  return cacheScenariosWith(ownMergeStrategy(program)).map((scenario) => ({
    ...scenario,
    text: program.text,
  }))
}
