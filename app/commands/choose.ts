import { scenarios } from '../../src/index.ts'
import { start } from '../store/link.ts'
import { picture } from '../store/picture.ts'
import type { SessionStore } from '../store/session.ts'
import { act, actAsFarAs } from './change.ts'

/** Goes to the beginning of another scenario, under the same strategy if it has that. */
export function chooseScenario(store: SessionStore, id: string): void {
  const { moment } = store.getState()
  const scenario = scenarios.find((each) => each.id === id)
  if (!scenario) return
  const strategy = scenario.strategies.find((each) => each.id === moment.strategy)
  const kept = Object.entries(moment.options).filter(([key]) =>
    scenario.options.some((option) => option.id === key),
  )
  act(store, { moment: { ...start(scenario, strategy), options: Object.fromEntries(kept) } })
}

/** Replays the run under another merge strategy, as far as it goes. */
export function chooseStrategy(store: SessionStore, id: string): void {
  const { moment } = store.getState()
  const label = picture(moment).scenario.strategies.find((each) => each.id === id)?.label
  if (label && id !== moment.strategy)
    actAsFarAs(store, { ...moment, strategy: id }, `Under ${label}`)
}

/** Replays the run with a switch of the environment turned, as far as it goes. */
export function chooseOption(store: SessionStore, id: string, isOn: boolean): void {
  const { moment } = store.getState()
  const option = picture(moment).scenario.options.find((each) => each.id === id)
  if (!option) return
  const { [id]: _, ...others } = moment.options
  const options = isOn ? { ...others, [id]: option.on } : others
  actAsFarAs(
    store,
    { ...moment, options },
    `With ${option.label.toLowerCase()} ${isOn ? 'on' : 'off'}`,
  )
}
