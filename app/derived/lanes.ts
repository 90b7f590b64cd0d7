import { roleIn } from '../../src/index.ts'
import type { DerivedRun } from './derived-run.ts'

/** One thread or detached task of the whole run, and where it stands now. */
export interface Lane {
  readonly name: string
  readonly title: string
  /** Who it is, in a word or two; null if its title says what it does. */
  readonly role: string | null
  /** `later`: a task that the run has not queued yet at this moment. */
  readonly state: 'ready' | 'blocked' | 'done' | 'failed' | 'later'
  /** What its next step is in two words, as `read byId`, or that there is none. */
  readonly act: string
  /** What its next step is, or why there is none. */
  readonly next: string
}

/** The lanes of a run: its threads in order, then its detached tasks in the order of their creation. */
export function lanesOf({ system, run, now }: DerivedRun): readonly Lane[] {
  return run.threads.map(({ name, title }) => {
    const who = { name, title, role: system.primer || !title.includes(' ') ? roleIn(title) : null }
    const thread = now.threads.find((each) => each.name === name)
    if (!thread) return { ...who, state: 'later', ...alike('not queued yet') }
    if (!thread.next) {
      return thread.outcome && 'threw' in thread.outcome
        ? { ...who, state: 'failed', ...alike(`failed: ${thread.outcome.threw}`) }
        : { ...who, state: 'done', ...alike('done') }
    }
    const { verb, object, preview } = thread.next
    return thread.blocked
      ? { ...who, state: 'blocked', ...alike(`blocked: ${thread.blocked.why}`) }
      : { ...who, state: 'ready', act: `${verb} ${object}`, next: preview }
  })
}

/** What is said in full in few words and in many. */
function alike(text: string): Pick<Lane, 'act' | 'next'> {
  return { act: text, next: text }
}
