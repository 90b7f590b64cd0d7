import { compareLabels } from '../../../src/index.ts'
import type { Hand } from '../hands.ts'

/** Values that one thread held in one variable after another, and never two at once. */
export interface HandRow {
  readonly actor: string
  /** In the order in which they were read. */
  readonly hands: readonly Hand[]
}

/**
 * Puts what threads hold in hand into as few rows as show it, a thread's below one another. What is never used
 * is left out: nothing hangs on it.
 */
export function handRows(hands: readonly Hand[]): readonly HandRow[] {
  const rows: { readonly actor: string; readonly hands: Hand[] }[] = []
  for (const hand of hands) {
    if (hand.usedAt === null) continue
    const free = rows.find(
      ({ actor, hands: before }) =>
        actor === hand.actor && (before.at(-1)?.usedAt ?? Infinity) <= hand.readAt,
    )
    if (free) free.hands.push(hand)
    else rows.push({ actor: hand.actor, hands: [hand] })
  }
  return rows.toSorted((a, b) => compareLabels(a.actor, b.actor))
}

/** What a row shows at a moment: what is held then, else what was held last, else what will be held first. */
export function handAt({ hands }: HandRow, at: number): Hand | undefined {
  return hands.findLast(({ readAt }) => readAt < at) ?? hands[0]
}
