import type { FrameSnapshot } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'
import { commit } from './change.ts'
import { stepped } from './step.ts'

/** A program may loop for ever; a person who steps over a call should not have to wait as long. */
const mostSteps = 1000

/**
 * Lets one thread alone run until the call that it is in at `depth` of its stack has returned, or until
 * it cannot go on: over a call, or, one less deep, out of a method. The method that it stands in then is
 * shown, and not what that calls next.
 */
export function runPast(store: SessionStore, name: string, depth: number): void {
  const { moment: start } = store.getState()
  let moment = start
  let stack: readonly FrameSnapshot[] = []
  let returned: number | null = null
  for (let taken = 0; taken < mostSteps && canRun(store, moment, name); taken++) {
    moment = stepped(moment, name)
    const { now } = store.derive(moment)
    const before = now.steps[start.at]?.stack ?? []
    stack = now.threads.find((thread) => thread.name === name)?.next?.stack ?? []
    // Within one replay, a call is one frame for as long as it lasts.
    returned = before.findIndex((frame, index) => frame !== stack[index])
    if (returned <= depth) break
  }
  if (returned === null) return
  const isShown = returned < stack.length
  commit(store, { moment, codeFocus: isShown ? { thread: name, depth: returned } : null })
}

function canRun({ derive }: SessionStore, moment: Moment, name: string): boolean {
  return derive(moment).now.enabled.includes(name)
}
