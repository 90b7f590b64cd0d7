import { endsAfter, type Finding } from '../../src/index.ts'
import { drawnOn, type Proof } from '../search/proof.ts'
import type { DerivedRun } from './derived-run.ts'

/**
 * What becomes of a fault by the end of a run: its row is in order after every continuation, or at fault after
 * some, or after all, and then with a fault of the same kind or with whatever kind.
 */
export type Outlook = 'in passing' | 'at stake' | 'for good' | 'for good, of any kind'

/**
 * What becomes of a fault, which is known by its kind and row. Null where that is not known: as long as the
 * states have not all been searched, or if there are too many.
 */
export type OutlookOf = (finding: Pick<Finding, 'kind' | 'row'>) => Outlook | null

/** Looks at everything that can still come of the run up to the cursor. */
export function outlooks({ moment }: Pick<DerivedRun, 'moment'>, proof: Proof): OutlookOf {
  const drawn = drawnOn(proof, moment)
  const state = drawn && drawn.graph.after(moment.schedule.slice(0, moment.at))
  const ends = drawn && state !== null ? endsAfter(drawn.graph, state) : null
  return ({ kind, row }) => {
    if (!ends) return null
    const kinds = ends.map(
      (end) =>
        drawn?.faults
          .get(end)
          ?.filter((each) => each.row.object === row.object && each.row.key === row.key)
          .map((each) => each.kind) ?? [],
    )
    if (kinds.every((all) => all.includes(kind))) return 'for good'
    if (kinds.every((all) => all.length > 0)) return 'for good, of any kind'
    return kinds.every((all) => all.length === 0) ? 'in passing' : 'at stake'
  }
}
