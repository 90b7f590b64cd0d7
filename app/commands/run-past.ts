import { Machine } from '../../src/index.ts'
import type { Change, SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { stepped } from './step.ts'

/** A program may loop for ever; a person who steps over a call should not have to wait as long. */
const maxSteps = 1000

/**
 * Lets one thread alone run until the call that it is in at `depth` of its stack has returned, or until
 * it cannot go on: over a call, or, one less deep, out of a method.
 */
export function runPast(store: SessionStore, name: string, depth: number): void {
  commit(store, () => pastCall(store, name, depth))
}

function pastCall(store: SessionStore, name: string, depth: number): Change {
  const { moment: start } = store.getState()
  const machine = new Machine(store.derive(start).system)
  for (const actor of start.schedule.slice(0, start.at)) machine.step(actor)
  const stackNow = () =>
    machine.threads.find((thread) => thread.name === name)?.pending?.stack ?? []
  const before = stackNow()
  let moment = start
  let returned: number | null = null
  for (let taken = 0; taken < maxSteps && machine.refusal(name) === null; taken++) {
    machine.step(name)
    moment = stepped(moment, name)
    const stack = stackNow()
    // On one machine, a call is one frame for as long as it lasts.
    returned = before.findIndex((frame, index) => frame !== stack[index])
    if (returned <= depth) break
  }
  return returned === null ? null : { moment }
}
