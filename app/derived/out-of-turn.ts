import type { FollowedRun, Step } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'

/** Neighbouring steps of one actor in a run that is followed, none of which is taken where it would be. */
export interface OutOfTurn {
  readonly actor: string
  readonly steps: readonly Step[]
  /** How many steps of the run here are taken when it would be their turn. */
  readonly at: number
  /** `skipped`: nobody does the same here. `waits`: they are taken later. `stuck`: whoever would take them waits for ever. */
  readonly why: 'skipped' | 'waits' | 'stuck'
  /** The steps of the run here that they are, by index; none if nobody takes them. */
  readonly takenAs: readonly number[]
}

/** The steps of a run that another setting skips, or lets wait, in the order in which they were wished for. */
export function outOfTurn(
  wished: readonly Step[],
  { leftOut, stuck, waited, places, taken }: FollowedRun,
): readonly OutOfTurn[] {
  const found: OutOfTurn[] = []
  for (const [place, step] of wished.entries()) {
    const at = taken[place - 1] ?? 0
    const index = places.indexOf(place)
    const isLater = waited.includes(place) && index > at
    if (!isLater && !leftOut.includes(place)) continue
    const why = isLater ? 'waits' : stuck.includes(place) ? 'stuck' : 'skipped'
    const before = found.at(-1)
    const isMore = before?.actor === step.actor && before.at === at && before.why === why
    if (isMore) found.pop()
    found.push({
      actor: step.actor,
      steps: [...(isMore ? before.steps : []), step],
      at,
      why,
      takenAs: [...(isMore ? before.takenAs : []), ...(isLater ? [index] : [])],
    })
  }
  return found
}

/** The moment to go to for them: that of the first that is taken, or the one in which they are left out. */
export function momentOf({ at, takenAs: [first] }: OutOfTurn): number {
  return first === undefined ? at : first + 1
}

/** Whether the run has not come to where they would be. */
export function isAhead({ at: turn }: OutOfTurn, { at, schedule }: Moment): boolean {
  return turn >= at && at < schedule.length
}
