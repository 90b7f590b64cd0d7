import { decodeSchedule, type Scenario } from '../../src/index.ts'
import { codeIn, own, ownId } from '../link/own.ts'
import { start } from '../link/start.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { loadScenario } from './load-scenario.ts'

/**
 * Goes to the beginning of another scenario: at once, or as soon as it is loaded. Within a system it is under the
 * same strategy, if the scenario has that, and the run is anybody's to make. A scenario of another system comes with
 * the run that shows its point, none of its steps taken yet.
 */
export function chooseScenario(store: SessionStore, chosen: string): void {
  const code = codeIn(store.getState().moment.scenario)
  const withOwn = code === null ? undefined : store.catalogue.scenario(ownId(code, chosen))
  // A merge strategy that somebody brought along goes with them through the scenarios of the cache.
  const id = withOwn?.id ?? chosen
  const scenario = withOwn ?? store.catalogue.scenario(id)
  if (scenario) goTo(store, scenario)
  else if (isOwn(id) || store.catalogue.titles.some((each) => each.id === id))
    loadScenario(store, id, () => {
      chooseScenario(store, id)
    })
}

function isOwn(id: string): boolean {
  return id === own || codeIn(id) !== null
}

function goTo(store: SessionStore, scenario: Scenario): void {
  const { moment } = store.getState()
  const { strategies } = scenario.subject
  const options = optionsOf(scenario, moment.options)
  // What runs are judged by is a choice about the system: another one has other properties.
  const isSameSystem = scenario.subject === store.derive(moment).scenario.subject
  const judged = isSameSystem && moment.judged ? { judged: moment.judged } : {}
  // Whoever chooses a scenario has left the lesson.
  const view = moment.view && moment.view !== 'learn' ? { view: moment.view } : {}
  const { shows } = scenario
  if (!isSameSystem && shows) {
    const shown = strategies.find(({ id }) => id === shows.strategy)
    const { schedule } = decodeSchedule(shows.run)
    commit(store, { moment: { ...start(scenario, shown), schedule, ...view } })
    return
  }
  const strategy = strategies.find(({ id }) => id === moment.strategy)
  commit(store, { moment: { ...start(scenario, strategy), options, ...judged, ...view } })
}

/**
 * What is chosen of a scenario's options, as a link has it: in the scenario's order and without defaults, so
 * that equal choices are equal. What is no choice there is left out.
 */
export function optionsOf({ options }: Scenario, wanted: Moment['options']): Moment['options'] {
  return Object.fromEntries(
    options.flatMap(({ id, choices, default: byDefault }) => {
      const value = wanted[id]
      if (value === undefined || value === byDefault) return []
      return choices.some((choice) => choice.id === value) ? [[id, value] as const] : []
    }),
  )
}
