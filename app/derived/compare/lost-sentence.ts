import type { Compared } from './compared.ts'

/** The step, by its index, after which a run could no longer be saved; null if there is none, or nobody knows. */
type Turn = { readonly index: number } | null

/** Where two runs were lost, and, behind a colon, the reason that both have in common; empty if none is known. */
export interface Lost {
  readonly where: string
  readonly because: string
}

/**
 * Where each of two runs was lost; null where neither was.
 *
 * @param shared the reason that is so in both runs, in words, or null.
 */
export function lostSentence(
  { columns, places }: Compared,
  [left, right]: readonly [left: Turn, right: Turn],
  shared: string | null,
): Lost | null {
  const because = shared ?? ''
  if (left && right) {
    const together = columns.findIndex((column) => column.left === left.index)
    const isSame = left.index < 0 ? right.index < 0 : columns[together]?.right === right.index
    if (isSame && left.index < 0)
      return { where: 'Lost from the start, whatever the order', because: '' }
    if (isSame) return { where: 'Lost for good at the same step', because }
    const where = `Lost for good ${stepOf(left)} ${places[0]}, ${stepOf(right)} ${places[1]}`
    return { where, because }
  }
  if (left)
    return { where: `Lost for good ${stepOf(left)} ${places[0]}; ${places[1]} never`, because: '' }
  if (right)
    return { where: `Lost for good ${stepOf(right)} ${places[1]}; ${places[0]} never`, because: '' }
  return null
}

function stepOf({ index }: { readonly index: number }): string {
  return index < 0 ? 'from the start' : `at step ${index + 1}`
}
