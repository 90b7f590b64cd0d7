import { decodeSchedule, type Scenario } from '../../src/index.ts'
import { joined } from '../link/message.ts'
import { start } from '../link/start.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { followRun } from './follow-run.ts'
import { toldJudged } from './judge.ts'
import { loadScenario } from './load-scenario.ts'

type Option = Scenario['options'][number]

/**
 * Goes to the beginning of another scenario: at once, or as soon as it is loaded. Within a system it is under the
 * same strategy, if the scenario has that, and the run is anybody's to make. A scenario of another system comes with
 * the run that shows its point, none of its steps taken yet.
 */
export function chooseScenario(store: SessionStore, id: string): void {
  const scenario = store.catalogue.scenario(id)
  if (scenario) goTo(store, scenario)
  else if (store.catalogue.titles.some((each) => each.id === id))
    loadScenario(store, id, () => {
      chooseScenario(store, id)
    })
}

function goTo(store: SessionStore, scenario: Scenario): void {
  const { moment } = store.getState()
  const { strategies } = scenario.subject
  const options = optionsOf(scenario, moment.options)
  // What runs are judged by is a choice about the system: another one has other properties.
  const isSameSystem = scenario.subject === store.derive(moment).scenario.subject
  const judged = isSameSystem && moment.judged ? { judged: moment.judged } : {}
  const view = moment.view ? { view: moment.view } : {}
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

/** Lets the run do the same under another merge strategy. */
export function chooseStrategy(store: SessionStore, id: string): void {
  const { moment } = store.getState()
  const { scenario } = store.derive(moment)
  const label = scenario.subject.strategies.find((each) => each.id === id)?.label
  if (label && id !== moment.strategy)
    followRun(store, { strategy: id, options: moment.options }, `Under ${label}`)
}

/** Lets the run do the same with another choice for an option of the environment. */
export function chooseOption(store: SessionStore, id: string, value: string): void {
  const { moment } = store.getState()
  const { scenario } = store.derive(moment)
  const option = scenario.options.find((each) => each.id === id)
  if (!option?.choices.some((choice) => choice.id === value)) return
  const options = withOption(scenario, moment.options, id, value)
  const { judged } = store.derive(moment)
  followRun(store, { strategy: moment.strategy, options }, `With ${tellChoice(option, value)}`)
  const now = store.getState()
  if (store.derive(now.moment).judged.join() === judged.join()) return
  // What makes no sense there is not judged there: the same figures answer another question.
  const messages = [now.notice?.message ?? [], toldJudged(store, now.moment).message]
  const message = joined(messages.filter((each) => each.length > 0))
  store.setState({ notice: { kind: 'info', message } })
}

/** What is chosen of a scenario's options, with another choice for one of them. */
function withOption(
  scenario: Scenario,
  options: Moment['options'],
  id: string,
  value: string,
): Moment['options'] {
  return optionsOf(scenario, { ...options, [id]: value })
}

/** Of two, what is switched on or off; of more, which it is. */
function tellChoice({ choices }: Option, value: string): string {
  const found = choices.find(({ id }) => id === value)
  const [, on] = choices
  if (choices.length !== 2 || !on) return (found?.label ?? value).toLowerCase()
  return `${on.label.toLowerCase()} ${found === on ? 'on' : 'off'}`
}

/**
 * What is chosen of a scenario's options, as a link has it: in the scenario's order and without defaults, so
 * that equal choices are equal. What is no choice there is left out.
 */
function optionsOf({ options }: Scenario, wanted: Moment['options']): Moment['options'] {
  return Object.fromEntries(
    options.flatMap(({ id, choices, default: byDefault }) => {
      const value = wanted[id]
      if (value === undefined || value === byDefault) return []
      return choices.some((choice) => choice.id === value) ? [[id, value] as const] : []
    }),
  )
}
