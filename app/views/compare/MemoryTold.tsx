import { rowDifferences, sharedObjects } from '../../derived/compare/shared-memory.ts'
import { tellDifferences } from '../../derived/compare/told-differences.ts'
import type { CompareModel } from './use-compare-model.ts'

/** What is not the same in memory at the cursor, in words. */
export function MemoryTold({ model: { compared } }: { readonly model: CompareModel }) {
  const { left, right, places } = compared
  const shared = sharedObjects(left, right)
  const told = tellDifferences(rowDifferences(shared, left.now.heap, right.now.heap), places)
  return (
    <p className="compare-told">
      <strong>Memory</strong> {told === '' ? 'the same under both, at this step' : told}
    </p>
  )
}
