import type { Step } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'
import type { Session } from '../session/session.ts'
import type { Derive } from './derived-run.ts'

/** How a step of a run stands to the run that it follows. */
export interface FollowedStep {
  /** The place in the wished run, from 0, of the step that it is; null if nobody wished for it. */
  readonly place: number | null
  /** Whether it had to wait, and was taken after its turn. */
  readonly hasWaited: boolean
}

/** A step that was wished for, and that nobody takes here. */
export interface SkippedStep {
  readonly step: Step
  /** Its place in the wished run, from 0. */
  readonly place: number
  /** How many steps of the run here are taken when it would be its turn. */
  readonly at: number
  /** `blocked`: whoever would take it waits for ever. */
  readonly why: 'no counterpart' | 'blocked'
}

/** A run that does under another setting what a person made it do under its own. */
export interface FollowedMoment {
  /** The run as it was made, at the moment that the cursor's is of it. */
  readonly wish: Moment
  /** By step of the run here. */
  readonly steps: readonly FollowedStep[]
  /** In the order of the wished run. */
  readonly skipped: readonly SkippedStep[]
}

type Followable = Pick<Session, 'moment' | 'followed'>

/**
 * The run as a person made it, at its moment now: what another setting is to follow. It is the run on the page,
 * unless that is what became of it.
 */
export function wishOf({ moment, followed }: Followable): Moment {
  if (!followed || !isSameRun(moment, followed.to)) return moment
  const { from, to, steps } = followed
  if (moment.at === to.at) return from
  if (moment.at === to.schedule.length) return { ...from, at: from.schedule.length }
  const at = moment.at === 0 ? 0 : steps.taken.findIndex((taken) => taken >= moment.at) + 1
  return { ...from, at }
}

/** What became of the run that a person made; null where it is on the page as it was made. */
export function followedMoment(session: Followable, derive: Derive): FollowedMoment | null {
  const { moment, followed } = session
  if (!followed || !isSameRun(moment, followed.to)) return null
  const { places, leftOut, stuck, waited, taken } = followed.steps
  const wished = derive(followed.from).run.steps
  return {
    wish: wishOf(session),
    steps: places.map((place) => ({
      place,
      hasWaited: place !== null && waited.includes(place),
    })),
    skipped: leftOut.map((place) => ({
      step: wished[place]!,
      place,
      at: taken[place - 1] ?? 0,
      why: stuck.includes(place) ? 'blocked' : 'no counterpart',
    })),
  }
}

function isSameRun(one: Moment, other: Moment): boolean {
  return (
    one.scenario === other.scenario &&
    one.strategy === other.strategy &&
    JSON.stringify(one.options) === JSON.stringify(other.options) &&
    one.schedule.join() === other.schedule.join()
  )
}
