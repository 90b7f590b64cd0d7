import { formatCount, replay } from '../../../src/index.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import type { DerivedRun } from '../derived-run.ts'
import { contentText, sharedObjects, type RunOfSystem } from './shared-memory.ts'

/** How many schedules of one setting end as a run of another does. */
export interface EndReached {
  readonly reaching: bigint
  /** How many end otherwise, and break what is judged. */
  readonly otherBad: bigint
  /** The shortest of those, or null. */
  readonly otherWitness: readonly string[] | null
  readonly schedules: bigint
  /** Whether these are all; if not, each count is a lower bound. */
  readonly isComplete: boolean
}

/**
 * Counts the schedules of the right setting that end in the memory in which the left run ends, as far as both have
 * it; null as long as that run has not ended.
 *
 * @param verdict on the right setting.
 */
export function endReached(
  left: RunOfSystem,
  right: RunOfSystem & Pick<DerivedRun, 'judged'>,
  verdict: ReportedVerdict,
): EndReached | null {
  const { run } = left
  if (run.state === 'running') return null
  const shared = sharedObjects(left, right)
  const end = contentText(shared.left, run.heap)
  const isDeadlock = run.state === 'deadlock'
  let [reaching, otherBad] = [0n, 0n]
  let otherWitness: readonly string[] | null = null
  // The shortest witnesses come first.
  for (const { witness, schedules, violates, deadlock } of verdict.outcomes) {
    const { heap } = replay(right.system, witness)
    if (deadlock === isDeadlock && contentText(shared.right, heap) === end) reaching += schedules
    else if (violates.some((id) => right.judged.includes(id))) {
      otherBad += schedules
      otherWitness ??= witness
    }
  }
  const { schedules, complete } = verdict
  return { reaching, otherBad, otherWitness, schedules, isComplete: complete }
}

/**
 * How many orders of the right setting reach the left run's end, as a sentence without its full stop: `0 of 8
 * orders of Fixed reach that end; 3 reach another that is broken`.
 *
 * @param name of the right setting.
 */
export function tellEndReached(
  { reaching, otherBad, schedules, isComplete }: EndReached,
  name: string,
): string {
  const atLeast = isComplete ? '' : 'at least '
  const all = isComplete
    ? `${formatCount(reaching)} of ${formatCount(schedules)}`
    : `at least ${formatCount(reaching)}`
  const one = reaching === 1n && !isComplete
  const other = reaching > 0n && otherBad === 0n && isComplete ? '' : null
  return `${all} ${one ? 'order' : 'orders'} of ${name} ${reaching === 1n ? 'reaches' : 'reach'} that end${
    other ??
    `; ${atLeast}${otherBad === 0n ? 'none' : formatCount(otherBad)} ${otherBad === 1n ? 'reaches' : 'reach'} another that is broken`
  }`
}
