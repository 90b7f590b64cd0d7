import type { DerivedRun } from './derived-run.ts'

/** One thread or detached task of the whole run, and where it stands now. */
export interface Lane {
  readonly name: string
  readonly title: string
  /** `later`: a task that the run has not queued yet at this moment. */
  readonly state: 'ready' | 'blocked' | 'done' | 'failed' | 'later'
  /** What its next step is, or why there is none. */
  readonly next: string
}

/** The lanes of a run: its threads in order, then its detached tasks in the order of their creation. */
export function lanesOf({ run, now }: DerivedRun): readonly Lane[] {
  return run.threads.map(({ name, title }) => {
    const thread = now.threads.find((each) => each.name === name)
    if (!thread) return { name, title, state: 'later', next: 'not queued yet' }
    if (!thread.next) {
      return thread.outcome && 'threw' in thread.outcome
        ? { name, title, state: 'failed', next: `failed: ${thread.outcome.threw}` }
        : { name, title, state: 'done', next: 'done' }
    }
    return thread.blocked
      ? { name, title, state: 'blocked', next: `blocked: ${thread.blocked.why}` }
      : { name, title, state: 'ready', next: thread.next.preview }
  })
}

/** The height of a lane in CSS pixels: all of them have room, down to what a finger can hit. */
export function laneHeight(lanes: number): number {
  return Math.max(32, Math.min(60, Math.floor(186 / lanes)))
}
