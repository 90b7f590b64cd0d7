import { chosenValue, comparable, type Catalogue, type Scenario } from '../../src/index.ts'
import type { Bench } from './bench.ts'
import { drawnOn, reasonsOn, resultOn, stepsOn, type Proof, type SearchSetting } from './proof.ts'

/** A setting that somebody wants to know about. */
export interface Wanted {
  readonly setting: SearchSetting
  /** Whether the graph of all states is wanted, too. */
  readonly withGraph: boolean
  /** Whether it is wanted why runs are bad. */
  readonly withReasons: boolean
  /** Whether it is wanted what each step is for. */
  readonly withSteps: boolean
}

/** What is looked at. */
interface Sight {
  /** The setting on the page. */
  readonly setting: SearchSetting
  readonly bench: Bench
  /** Whether it is shown what each step is for. */
  readonly areStepsShown: boolean
  /** Whether there is time for what nobody has chosen. */
  readonly isIdle: boolean
}

/**
 * What is to be searched, the most urgent first: what is chosen on the page, its other world, and what else
 * is shown of it; then what the bench shows while it is open, with why runs of the scenario are bad; then the
 * scenario's other strategies.
 */
export function plan(
  catalogue: Catalogue,
  { setting, bench, areStepsShown, isIdle }: Sight,
): readonly Wanted[] {
  const scenario = catalogue.scenario(setting.scenario)
  if (!scenario) return []
  return [
    { ...verdictOnly(setting), withGraph: true, withReasons: true },
    ...otherWorlds(scenario, setting).map((world) => verdictOnly(world)),
    ...(areStepsShown ? [{ ...verdictOnly(setting), withSteps: true }] : []),
    ...(bench.isOpen ? comparable(catalogue, scenario) : []).flatMap((row) =>
      underEach(row, bench.options),
    ),
    ...(bench.isOpen ? underEach(scenario, bench.options) : []).map((each) => ({
      ...each,
      setting: judgedAs(each.setting, setting),
      withReasons: true,
    })),
    ...(isIdle ? underEach(scenario, setting.options) : []),
  ]
}

/** Whether a search may still find something; of what has failed, only once somebody tries again. */
export function isOpen(
  proof: Proof,
  { setting, withGraph, withReasons, withSteps }: Wanted,
): boolean {
  const { state, isGraphTooLarge } = resultOn(proof, setting)
  if (state === 'idle' || state === 'searching') return true
  if (state === 'failed') return false
  return (
    (withGraph && !isGraphTooLarge && !drawnOn(proof, setting)) ||
    (withReasons && !reasonsOn(proof, setting)) ||
    (withSteps && stepsOn(proof, setting)?.isComplete !== true)
  )
}

/** The same setting in the worlds that a verdict on it is told beside. */
export function otherWorlds(
  { options }: Pick<Scenario, 'options'>,
  setting: SearchSetting,
): readonly SearchSetting[] {
  return options
    .filter(({ worlds }) => worlds !== undefined)
    .flatMap((option) =>
      option.choices
        .filter(({ id }) => id !== chosenValue(option, setting))
        .map(({ id }) => {
          const { [option.id]: _chosen, ...others } = setting.options
          const chosen = id === option.default ? others : { ...others, [option.id]: id }
          return { ...setting, options: chosen }
        }),
    )
}

/** A setting judged by what another one is: reasons depend on it. */
function judgedAs(setting: SearchSetting, { judged }: SearchSetting): SearchSetting {
  return judged ? { ...setting, judged } : setting
}

function verdictOnly(setting: SearchSetting): Wanted {
  return { setting, withGraph: false, withReasons: false, withSteps: false }
}

function underEach(scenario: Scenario, options: SearchSetting['options']): readonly Wanted[] {
  return scenario.subject.strategies.map((strategy) =>
    verdictOnly({ scenario: scenario.id, strategy: strategy.id, options }),
  )
}
