import { chosenValue, type Control } from '../../../src/index.ts'
import { chooseOptionSoon } from '../../commands/choose-soon.ts'
import { replayRun } from '../../commands/play.ts'
import { step } from '../../commands/step.ts'
import type { SessionStore } from '../../session/session.ts'

/** Does what words lead to; where that is only to be looked at, brings it into the window. */
export function press(store: SessionStore, control: Control): void {
  switch (control.kind) {
    case 'scenario':
      return focusOn('[role="combobox"][aria-label="Scenario"], select[aria-label="Scenario"]')
    case 'strategy':
      return focusOn(`[role="radiogroup"][aria-label="${nounOf(store)}"] :checked`)
    case 'world':
      return chooseNext(store, control.option)
    case 'run':
      return replayRun(store)
    case 'turn':
      return step(store, control.actor)
    case 'chance':
    case 'property':
    case 'why':
      // It has been lit since the words were pointed at.
      return document.querySelector('[data-lit]')?.scrollIntoView({ block: 'nearest' })
    case 'step':
    case 'random order':
  }
}

/** The next choice of an option; of two, the other. */
function chooseNext(store: SessionStore, id: string): void {
  const { moment } = store.getState()
  const option = store.derive(moment).scenario.options.find((each) => each.id === id)
  if (!option) return
  const now = option.choices.findIndex((choice) => choice.id === chosenValue(option, moment))
  const next = option.choices[(now + 1) % option.choices.length]
  if (next) void chooseOptionSoon(store, id, next.id)
}

/** What strategies are called here, and so their group. */
function nounOf(store: SessionStore): string {
  return store.derive(store.getState().moment).scenario.subject.strategyNoun
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
