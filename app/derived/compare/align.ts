import { operationOf, taskTitles, type Step } from '../../../src/index.ts'

/** One place on the axis that two runs share: a step of both that does the same, or of one alone. */
export interface Column {
  /** The index of the left run's step; null where it takes none here. */
  readonly left: number | null
  readonly right: number | null
  /** Where one run takes no step here: the column in which it does the same, or null if it never does. */
  readonly elsewhere: number | null
}

/** How much it is worth that two steps share a column: more, where the key is the same as well. */
const worth = { operation: 3, use: 2 } as const

/**
 * Puts two runs on one axis, by what their steps do: who, on which object, by which method, under which key. Each
 * run keeps its order, and as many steps as can be share a column (a longest common subsequence, weighted, so that
 * the same key counts more).
 */
export function align(left: readonly Step[], right: readonly Step[]): readonly Column[] {
  const [ones, others] = [signaturesOf(left), signaturesOf(right)]
  const best = bestFrom(ones, others)
  const pairs: { left: number | null; right: number | null }[] = []
  let [one, other] = [0, 0]
  while (one < left.length || other < right.length) {
    const shared = worthOf(ones[one], others[other])
    const at = best[one]![other]!
    if (shared > 0 && at === shared + best[one + 1]![other + 1]!)
      pairs.push({ left: one++, right: other++ })
    else if (one < left.length && at === best[one + 1]![other]!)
      pairs.push({ left: one++, right: null })
    else pairs.push({ left: null, right: other++ })
  }
  return withElsewhere(pairs, ones, others)
}

/** What a step does, in two grades. */
interface Signature {
  readonly operation: string
  readonly use: string
}

/** What is worth most to share from two places of two runs on, by both places. */
function bestFrom(
  ones: readonly Signature[],
  others: readonly Signature[],
): readonly (readonly number[])[] {
  const best = Array.from({ length: ones.length + 1 }, () =>
    Array.from({ length: others.length + 1 }, () => 0),
  )
  for (let one = ones.length - 1; one >= 0; one--)
    for (let other = others.length - 1; other >= 0; other--) {
      const shared = worthOf(ones[one], others[other])
      best[one]![other] = Math.max(
        best[one + 1]![other]!,
        best[one]![other + 1]!,
        shared > 0 ? shared + best[one + 1]![other + 1]! : 0,
      )
    }
  return best
}

function worthOf(one: Signature | undefined, other: Signature | undefined): number {
  if (!one || !other || one.use !== other.use) return 0
  return one.operation === other.operation ? worth.operation : worth.use
}

function signaturesOf(steps: readonly Step[]): readonly Signature[] {
  const titles = taskTitles(steps)
  return steps.map(({ actor, op }) => {
    // A task has its name from the order in which tasks were queued, which is another in another run.
    const who = titles.get(actor) ?? actor
    return { use: `${who} ${op.use}`, operation: `${who} ${operationOf(op)}` }
  })
}

function withElsewhere(
  pairs: readonly Omit<Column, 'elsewhere'>[],
  ones: readonly Signature[],
  others: readonly Signature[],
): readonly Column[] {
  const isTaken = new Set<number>()
  const counterpart = ({ left, right }: Omit<Column, 'elsewhere'>): number | null => {
    if (left !== null && right !== null) return null
    const wanted = left === null ? others[right!] : ones[left]
    const found = pairs.findIndex((pair, index) => {
      if (isTaken.has(index)) return false
      const there = left === null ? pair.left : pair.right
      const isAlone = (pair.left === null) !== (pair.right === null)
      const signature = left === null ? ones[there ?? -1] : others[there ?? -1]
      return isAlone && there !== null && signature?.operation === wanted?.operation
    })
    if (found >= 0) isTaken.add(found)
    return found >= 0 ? found : null
  }
  return pairs.map((pair) => ({ ...pair, elsewhere: counterpart(pair) }))
}
