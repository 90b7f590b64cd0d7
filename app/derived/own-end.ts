import { judgeRun, kindOfEnd, replay, type EndKind } from '../../src/index.ts'
import type { ReportedVerdict } from '../search/reported.ts'
import type { DerivedRun } from './derived-run.ts'
import { oncePerPair } from './once-per-pair.ts'

/** Among which ends of all orders that of the run is; null before it has ended, or as long as search has not found it. */
export const ownEnd = oncePerPair(
  (
    { system, now, judged }: Pick<DerivedRun, 'system' | 'now' | 'judged'>,
    { outcomes }: Pick<ReportedVerdict, 'outcomes'>,
  ): EndKind | null => {
    if (now.state === 'running') return null
    const broken = idsIn(judgeRun(system, now).map(({ property }) => property.id))
    const own = outcomes.find(
      ({ violates, deadlock, witness }) =>
        deadlock === (now.state === 'deadlock') &&
        // Of which one run alone does not tell.
        idsIn(violates.filter((id) => id !== 'serializable')) === broken &&
        // Equal memory of one system is identical.
        replay(system, witness).heap === now.heap,
    )
    return own ? kindOfEnd(own, judged) : null
  },
)

function idsIn(ids: readonly string[]): string {
  return ids.toSorted().join()
}
