import { picture } from '../store/picture.ts'
import type { SessionStore } from '../store/session.ts'
import type { Moment } from '../store/moment.ts'
import { act } from './change.ts'
import { stepped } from './step.ts'

/** A program may loop for ever; a person who steps over a call should not have to wait as long. */
const mostSteps = 1000

/**
 * Lets one thread alone run until its stack is at most `depth` calls deep, or until it cannot go on:
 * over a call from inside it, or out of a method.
 */
export function runToDepth(store: SessionStore, name: string, depth: number): void {
  let { moment } = store.getState()
  for (let taken = 0; taken < mostSteps; taken++) {
    const { now } = picture(moment)
    const pending = now.threads.find((thread) => thread.name === name)?.pending
    if (!now.enabled.includes(name) || (taken > 0 && isAt(depth, pending?.stack.length))) break
    moment = stepped(moment, name)
  }
  changeIfMoved(store, moment)
}

function isAt(depth: number, length: number | undefined): boolean {
  return length === undefined || length <= depth
}

function changeIfMoved(store: SessionStore, moment: Moment): void {
  if (moment !== store.getState().moment) act(store, { moment })
}
