import { StateGraph } from '../explorer/answers/state-graph.ts'
import type { Verdict } from '../explorer/answers/verdict.ts'
import { explore, type Exploration } from '../explorer/exploration.ts'
import { chosenValue } from '../subjects/chosen.ts'
import type { Catalogue } from '../subjects/catalogue.ts'
import type { Scenario } from '../subjects/scenario.ts'
import type { System } from '../system/system.ts'
import { PlaceError, type Place } from './place.ts'

/** One setting of a scenario, and what search says of it: searched when that is asked for first, and only once. */
export class SearchedSetting {
  readonly scenario: Scenario
  readonly system: System
  readonly #name: string
  readonly #graphs = new Map<string, StateGraph>()
  #exploration: Exploration | null = null
  #verdict: Verdict | null = null

  constructor(scenario: Scenario, system: System, name: string) {
    this.scenario = scenario
    this.system = system
    this.#name = name
  }

  /** @throws PlaceError if there are too many schedules to look at all of them. */
  get exploration(): Exploration {
    if (!this.#exploration) {
      const exploration = explore(this.system)
      const { limit } = exploration.verdict()
      if (limit) throw new PlaceError(`${this.#name}: search stopped at its limit of ${limit}`)
      this.#exploration = exploration
    }
    return this.#exploration
  }

  /** @throws PlaceError as {@link exploration}. */
  get verdict(): Verdict {
    return (this.#verdict ??= this.exploration.verdict())
  }

  /**
   * The graph of all states, in which some properties count as a violation.
   *
   * @throws PlaceError as {@link exploration}.
   */
  graph(judged: readonly string[]): StateGraph {
    const key = judged.join()
    let graph = this.#graphs.get(key)
    if (!graph) this.#graphs.set(key, (graph = new StateGraph(this.exploration.graph(judged))))
    return graph
  }
}

/** The settings that the places of lessons name: whoever holds this has each of them searched at most once. */
export class Searches {
  readonly #catalogue: Pick<Catalogue, 'scenario'>
  readonly #settings = new Map<string, SearchedSetting>()

  constructor(catalogue: Pick<Catalogue, 'scenario'>) {
    this.#catalogue = catalogue
  }

  /** @throws PlaceError for a scenario, a strategy, an option or a choice of it that there is not. */
  setting({ scenario: id, strategy, options = {} }: Place): SearchedSetting {
    const scenario = this.#catalogue.scenario(id)
    if (!scenario) throw new PlaceError(`there is no scenario ${id}`)
    if (!scenario.subject.strategies.some((each) => each.id === strategy))
      throw new PlaceError(`there is no strategy ${strategy} in ${id}`)
    const unknown = Object.keys(options).find((key) =>
      scenario.options.every((option) => option.id !== key),
    )
    if (unknown !== undefined) throw new PlaceError(`there is no option ${unknown} in ${id}`)
    const wrong = scenario.options.find(
      (option) =>
        !option.choices.some((choice) => choice.id === (options[option.id] ?? option.default)),
    )
    if (wrong) throw new PlaceError(`${wrong.id} cannot be ${options[wrong.id]} in ${id}`)
    const chosen = scenario.options.map(
      (option) => `${option.id}=${chosenValue(option, { options })}`,
    )
    const name = [id, strategy, ...chosen].join(' ')
    let setting = this.#settings.get(name)
    if (!setting) {
      setting = new SearchedSetting(scenario, scenario.build({ strategy, options }), name)
      this.#settings.set(name, setting)
    }
    return setting
  }
}
