import { chosenValue, type Catalogue, type Scenario } from '../../src/index.ts'
import { comparedWith } from './compared.ts'
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
  /** The setting that it is compared with, if it is. */
  readonly beside: SearchSetting | null
  /** Whether strategies are compared in all scenarios. */
  readonly isProofShown: boolean
  /** Whether it is shown what each step is for. */
  readonly areStepsShown: boolean
  /** Whether there is time for what nobody has chosen. */
  readonly isIdle: boolean
}

/**
 * What is to be searched, the most urgent first: what is chosen on the page, what it is compared with, its other
 * world, and what else is shown of it; then what strategies are compared by while that is shown; then the
 * scenario's other strategies.
 */
export function plan(
  catalogue: Catalogue,
  { setting, beside, isProofShown, areStepsShown, isIdle }: Sight,
): readonly Wanted[] {
  const scenario = catalogue.scenario(setting.scenario)
  if (!scenario) return []
  return [
    { ...verdictOnly(setting), withGraph: true, withReasons: true },
    ...(beside ? [{ ...verdictOnly(beside), withGraph: true, withReasons: true }] : []),
    ...otherWorlds(scenario, setting).map((world) => verdictOnly(world)),
    ...(areStepsShown ? [{ ...verdictOnly(setting), withSteps: true }] : []),
    ...(isProofShown ? comparison(catalogue, scenario, setting) : []),
    ...(isIdle ? underEach(scenario, setting).map((each) => verdictOnly(each)) : []),
  ]
}

/**
 * What strategies are compared by: their verdicts in all scenarios, why their runs are bad in the one on the page,
 * and their verdicts in the other world.
 */
function comparison(
  catalogue: Catalogue,
  scenario: Scenario,
  setting: SearchSetting,
): readonly Wanted[] {
  const verdictsIn = (world: SearchSetting) =>
    comparedWith(catalogue, world).flatMap(({ settings }) =>
      settings.map((each) => verdictOnly(each)),
    )
  return [
    ...verdictsIn(setting),
    ...underEach(scenario, setting).map((each) => ({ ...verdictOnly(each), withReasons: true })),
    ...otherWorlds(scenario, setting).flatMap((world) => verdictsIn(world)),
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

function verdictOnly(setting: SearchSetting): Wanted {
  return { setting, withGraph: false, withReasons: false, withSteps: false }
}

/** A setting with each strategy in the place of its own. */
function underEach(
  { subject }: Scenario,
  { scenario, options, judged }: SearchSetting,
): readonly SearchSetting[] {
  const choice = judged ? { judged } : {}
  return subject.strategies.map(({ id }) => ({ scenario, strategy: id, options, ...choice }))
}
