import type { Scenario } from '../../src/index.ts'
import { joined } from '../link/joined.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { optionsOf } from './choose-scenario.ts'
import { followRun } from './follow-run.ts'
import { toldJudged } from './judge.ts'

type Option = Scenario['options'][number]

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
  const told = now.notice?.kind === 'info' ? now.notice.message : []
  const messages = [told, toldJudged(store, now.moment).message]
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
