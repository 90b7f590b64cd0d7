import { comparable, type Catalogue, type Scenario } from '../../src/index.ts'
import type { SearchSetting } from './proof.ts'

/** A scenario on which strategies are compared, and the setting of each of them there. */
export interface ComparedScenario {
  readonly scenario: Scenario
  /** In the order of the subject's strategies. */
  readonly settings: readonly SearchSetting[]
}

/**
 * What is compared with a setting: every strategy in every scenario of the same system, in the same world, as far
 * as the scenario has its options, and judged by the same choice. In the order in which scenarios are offered.
 */
export function comparedWith(
  catalogue: Catalogue,
  { scenario: id, options, judged }: SearchSetting,
): readonly ComparedScenario[] {
  const here = catalogue.scenario(id)
  if (!here) return []
  const choice = judged ? { judged } : {}
  return comparable(catalogue, here).map((scenario) => {
    const own = optionsIn(scenario, options)
    return {
      scenario,
      settings: scenario.subject.strategies.map((strategy) => ({
        scenario: scenario.id,
        strategy: strategy.id,
        options: own,
        ...choice,
      })),
    }
  })
}

/** Those of some options that a scenario has. */
function optionsIn(
  { options }: Scenario,
  wanted: SearchSetting['options'],
): SearchSetting['options'] {
  return Object.fromEntries(
    options.flatMap(({ id }) => (wanted[id] === undefined ? [] : [[id, wanted[id]] as const])),
  )
}
