import type { Scenario } from './scenario.ts'

/** A moment of some scenario, as a link names it. */
interface Opening {
  readonly scenario: string
  readonly strategy: string
  /** A schedule: see `encodeSchedule`. */
  readonly run: string
}

/** The scenarios that are offered: whoever looks one up is handed the catalogue, and knows no list. */
export interface Catalogue {
  /** In the order in which they are offered; at least one. */
  readonly scenarios: readonly Scenario[]
  /** What a visit without a link is shown. */
  readonly opening: Opening
  scenario(id: string): Scenario | undefined
  /** The same, and one scenario more: a system can be added while the page is open. */
  with(scenario: Scenario): Catalogue
}

/**
 * Makes a catalogue.
 *
 * @throws RangeError if two scenarios have one id, or the opening's scenario is not among them.
 */
export function catalogueOf(scenarios: readonly Scenario[], opening: Opening): Catalogue {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const twice = scenarios.find(
    ({ id }, index) => scenarios.findIndex((each) => each.id === id) < index,
  )
  if (twice) throw new RangeError(`two scenarios are called ${twice.id}`)
  if (!byId.has(opening.scenario))
    throw new RangeError(`unknown scenario of the opening: ${opening.scenario}`)
  return {
    scenarios,
    opening,
    scenario: (id) => byId.get(id),
    with: (scenario) => catalogueOf([...scenarios, scenario], opening),
  }
}

/** The scenarios on which the same strategies compete, those of one system under study. */
export function comparable({ scenarios }: Catalogue, { subject }: Scenario): readonly Scenario[] {
  return scenarios.filter((other) => other.subject === subject)
}
