import { comparable, type Catalogue, type Scenario } from '../../src/index.ts'
import type { Bench } from './bench.ts'
import { drawnOn, resultOn, type Proof, type SearchSetting } from './proof.ts'

/** A setting that somebody wants to know about. */
export interface Wanted {
  readonly setting: SearchSetting
  /** Whether the graph of all states is wanted, too. */
  readonly withGraph: boolean
}

/** What is looked at. */
interface Sight {
  /** The setting on the page. */
  readonly setting: SearchSetting
  readonly bench: Bench
  /** Whether there is time for what nobody has chosen. */
  readonly isIdle: boolean
}

/**
 * What is to be searched, the most urgent first: what is chosen on the page, then what the bench shows
 * while it is open, then the scenario's other strategies.
 */
export function plan(catalogue: Catalogue, { setting, bench, isIdle }: Sight): readonly Wanted[] {
  const scenario = catalogue.scenario(setting.scenario)
  if (!scenario) return []
  return [
    { setting, withGraph: true },
    ...(bench.isOpen ? comparable(catalogue, scenario) : []).flatMap((row) =>
      underEach(row, bench.options),
    ),
    ...(isIdle ? underEach(scenario, setting.options) : []),
  ]
}

/** Whether a search may still find something; of what has failed, only once somebody tries again. */
export function isOpen(proof: Proof, { setting, withGraph }: Wanted): boolean {
  const { state, isGraphTooLarge } = resultOn(proof, setting)
  if (state === 'idle' || state === 'searching') return true
  return state !== 'failed' && withGraph && !isGraphTooLarge && !drawnOn(proof, setting)
}

function underEach(scenario: Scenario, options: SearchSetting['options']): readonly Wanted[] {
  return scenario.subject.strategies.map((strategy) => ({
    setting: { scenario: scenario.id, strategy: strategy.id, options },
    withGraph: false,
  }))
}
