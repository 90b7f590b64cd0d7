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
    const role = system.primer || !title.includes(' ') ? roleIn(title) : null
    const lane = (state: Lane['state'], next: string, act = next): Lane => ({
      name,
      title,
      role,
      state,
      act,
      next,
    })
    const thread = now.threads.find((each) => each.name === name)
    if (!thread) return lane('later', 'not queued yet')
    const { next, outcome, blocked } = thread
    if (!next)
      return outcome && 'threw' in outcome
        ? lane('failed', `failed: ${outcome.threw}`)
        : lane('done', 'done')
    return blocked
      ? lane('blocked', `blocked: ${blocked.why}`)
      : lane('ready', next.preview, `${next.verb} ${next.object}`)
  })
}
