import type { Scenario } from '../../src/index.ts'
import { start } from '../link/start.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit, commitRunnablePrefix } from './change.ts'

/** Goes to the beginning of another scenario, under the same strategy if it has that. */
export function chooseScenario(store: SessionStore, id: string): void {
  const { moment } = store.getState()
  const scenario = store.catalogue.scenario(id)
  if (!scenario) return
  const strategy = scenario.subject.strategies.find((each) => each.id === moment.strategy)
  const options = optionsOf(scenario, (option) => moment.options[option.id] === option.on)
  // What runs are judged by is a choice about the system: another one has other properties.
  const isSameSystem = scenario.subject === store.derive(moment).scenario.subject
  const judged = isSameSystem && moment.judged ? { judged: moment.judged } : {}
  commit(store, { moment: { ...start(scenario, strategy), options, ...judged } })
}

/** Replays the run under another merge strategy, as far as it goes. */
export function chooseStrategy(store: SessionStore, id: string): void {
  const { moment } = store.getState()
  const { scenario } = store.derive(moment)
  const label = scenario.subject.strategies.find((each) => each.id === id)?.label
  if (label && id !== moment.strategy)
    commitRunnablePrefix(store, { ...moment, strategy: id }, `Under ${label}`)
}

/** Replays the run with a switch of the environment turned, as far as it goes. */
export function chooseOption(store: SessionStore, id: string, isOn: boolean): void {
  const { moment } = store.getState()
  const { scenario } = store.derive(moment)
  const option = scenario.options.find((each) => each.id === id)
  if (!option) return
  commitRunnablePrefix(
    store,
    { ...moment, options: withOption(scenario, moment.options, id, isOn) },
    `With ${option.label.toLowerCase()} ${isOn ? 'on' : 'off'}`,
  )
}

/** A scenario's options with one of its switches turned. */
export function withOption(
  scenario: Scenario,
  options: Moment['options'],
  id: string,
  isOn: boolean,
): Moment['options'] {
  return optionsOf(scenario, (each) => (each.id === id ? isOn : options[each.id] === each.on))
}

/** The options that are on, as a link has them: in the scenario's order, so that equal choices are equal. */
function optionsOf(
  { options }: Scenario,
  isOn: (option: Scenario['options'][number]) => boolean,
): Moment['options'] {
  return Object.fromEntries(options.filter(isOn).map(({ id, on }) => [id, on]))
}
