import type { DerivedRun } from './derived-run.ts'

/** One thread or detached task of the whole run, and where it stands now. */
export interface Lane {
  readonly name: string
  readonly title: string
  /** `later`: a task that the run has not queued yet at this moment. */
  readonly state: 'ready' | 'blocked' | 'done' | 'failed' | 'later'
  /** What its next step is in two words, as `read byId`, or that there is none. */
  readonly act: string
  /** What its next step is, or why there is none. */
  readonly next: string
}

/** The lanes of a run: its threads in order, then its detached tasks in the order of their creation. */
export function lanesOf({ run, now }: DerivedRun): readonly Lane[] {
  return run.threads.map(({ name, title }) => {
    const thread = now.threads.find((each) => each.name === name)
    if (!thread) return { name, title, state: 'later', ...alike('not queued yet') }
    if (!thread.next) {
      return thread.outcome && 'threw' in thread.outcome
        ? { name, title, state: 'failed', ...alike(`failed: ${thread.outcome.threw}`) }
        : { name, title, state: 'done', ...alike('done') }
    }
    const { verb, object, preview } = thread.next
    return thread.blocked
      ? { name, title, state: 'blocked', ...alike(`blocked: ${thread.blocked.why}`) }
      : { name, title, state: 'ready', act: `${verb} ${object}`, next: preview }
  })
}

/** What is said in full in few words and in many. */
function alike(text: string): Pick<Lane, 'act' | 'next'> {
  return { act: text, next: text }
}
