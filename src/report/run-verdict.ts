import { noDeadlock, serializable, statementsOf } from '../system/general-properties.ts'
import type { Statement } from '../system/property.ts'
import type { System } from '../system/system.ts'
import { judgeRun } from '../threads/judge-run.ts'
import type { Trace } from '../threads/replay.ts'

/** A run, and by what it is judged. */
export interface JudgedRun {
  readonly system: System
  /** The run up to some moment. */
  readonly now: Trace
  /** The ids of the properties by which runs are judged here. */
  readonly judged: readonly string[]
}

/**
 * The last word on a run that has ended: how it ended, which of the judged properties it breaks, or that they
 * hold, and what it breaks besides that must hold. Empty as long as the run goes on.
 */
export function runVerdict({ system, now, judged }: JudgedRun): string {
  if (now.state === 'running') return ''
  const isJudged = ({ id }: Statement): boolean => judged.includes(id)
  const breaches = judgeRun(system, now).map(({ property }) => property)
  const broken = breaches.filter(isJudged)
  // Of a deadlock is told before anything else.
  const besides = breaches.filter(
    (each) => each.rank === 'required' && each !== noDeadlock && !isJudged(each),
  )
  const asked = statementsOf(system).filter(isJudged)
  // A deadlock never comes to the end.
  const unjudged = asked.filter(
    (each) => now.state === 'deadlock' && 'when' in each && each.when === 'end',
  )
  const held = asked.filter((each) => each !== serializable && !unjudged.includes(each))
  const what = held.length < asked.length ? 'What can be judged' : 'All that is judged'
  return [
    howEnded(now),
    ...(broken.length > 0
      ? [`The run breaks ${list(broken)}.`]
      : held.length > 0
        ? [`${what} holds: ${list(held)}.`]
        : []),
    ...(unjudged.length > 0 ? ['What must hold at the end is not judged.'] : []),
    ...(besides.length > 0 ? [`It breaks ${list(besides)}, by which it is not judged.`] : []),
    ...(isJudged(serializable) ? ['Whether it is serializable, search alone can tell.'] : []),
  ].join(' ')
}

/** That a run has come to its end, and how: `All have finished.` */
export function howEnded({ state, threads }: Pick<Trace, 'state' | 'threads'>): string {
  if (state === 'deadlock') return 'Deadlock: nobody can take a step.'
  const isFailed = threads.some(({ outcome }) => outcome !== null && 'threw' in outcome)
  return isFailed ? 'All have ended.' : 'All have finished.'
}

function list(properties: readonly Statement[]): string {
  return new Intl.ListFormat('en').format(properties.map(({ title }) => title))
}
