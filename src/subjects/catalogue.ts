import type { Scenario } from './scenario.ts'
import type { Subject } from './subject.ts'

/** A moment of some scenario, as a link names it. */
interface Opening {
  readonly scenario: string
  readonly strategy: string
  /** A schedule: see `encodeSchedule`. */
  readonly run: string
}

/** A scenario as a list shows it: the code of its system need not be there. */
export interface ScenarioTitle extends Pick<Scenario, 'id' | 'title'> {
  /** The system that it is about. */
  readonly subject: Pick<Subject, 'title'>
}

/** The scenarios that are offered: whoever looks one up is handed the catalogue, and knows no list. */
export interface Catalogue {
  /** All that can be chosen, in the order in which they are offered; at least one. */
  readonly titles: readonly ScenarioTitle[]
  /** Those of them that are loaded, in the same order; at least one. */
  readonly scenarios: readonly Scenario[]
  /** What a visit without a link is shown. */
  readonly opening: Opening
  /** Undefined for one that there is not, or that is not loaded. */
  scenario(id: string): Scenario | undefined
  /**
   * Loads a scenario, with all others of its system, if it is not loaded.
   *
   * @throws RangeError if it has no title here, and whatever keeps it from being loaded.
   */
  load(id: string): Promise<void>
  /** What is offered of the same system as a scenario that is loaded, and is not. */
  unloadedBeside(scenario: Scenario): readonly ScenarioTitle[]
}

/** A catalogue of which all is loaded. */
export interface LoadedCatalogue extends Catalogue {
  /** The same, and one scenario more: a system can be added while the page is open. */
  with(scenario: Scenario): LoadedCatalogue
}

/**
 * Makes a catalogue.
 *
 * @throws RangeError if two scenarios have one id, or the opening's scenario is not among them.
 */
export function catalogueOf(scenarios: readonly Scenario[], opening: Opening): LoadedCatalogue {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]))
  const twice = scenarios.find(
    ({ id }, index) => scenarios.findIndex((each) => each.id === id) < index,
  )
  if (twice) throw new RangeError(`two scenarios are called ${twice.id}`)
  if (!byId.has(opening.scenario))
    throw new RangeError(`unknown scenario of the opening: ${opening.scenario}`)
  return {
    titles: scenarios,
    scenarios,
    opening,
    scenario: (id) => byId.get(id),
    load: (id) =>
      byId.has(id) ? Promise.resolve() : Promise.reject(new RangeError(`unknown scenario: ${id}`)),
    unloadedBeside: () => [],
    with: (scenario) => catalogueOf([...scenarios, scenario], opening),
  }
}

/** The scenarios on which the same strategies compete, those of one system under study: one of a person's own is alone. */
export function comparable({ scenarios }: Catalogue, scenario: Scenario): readonly Scenario[] {
  const offered = scenarios.filter(({ subject }) => subject === scenario.subject)
  return offered.length > 0 ? offered : [scenario]
}
