import { judgeRun } from '../threads/judge-run.ts'
import { replay } from '../threads/replay.ts'
import { serializable } from '../system/general-properties.ts'
import type { System } from '../system/system.ts'
import type { Outcome, Verdict } from './answers/verdict.ts'

/**
 * The outcome of a complete schedule, among those of a verdict on the same system.
 *
 * @returns null if the schedule does not come to an end, or if search has not found that.
 */
export function outcomeOfRun(
  system: System,
  { outcomes }: Pick<Verdict, 'outcomes'>,
  schedule: readonly string[],
): Outcome | null {
  const run = replay(system, schedule)
  if (run.stop || run.state === 'running') return null
  const broken = judgeRun(system, run)
    .map(({ property }) => property.id)
    .join()
  return (
    outcomes.find(
      ({ memory, deadlock, violates }) =>
        memory === run.heap &&
        deadlock === (run.state === 'deadlock') &&
        violates.filter((id) => id !== serializable.id).join() === broken,
    ) ?? null
  )
}
