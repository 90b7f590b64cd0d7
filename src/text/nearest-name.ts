import { nearest } from './nearest.ts'

/** Names that are longer are nobody's slip of the pen. */
const maxLength = 40

/**
 * The name that somebody may have meant: one that a slip or two lead to, a letter left out, added, changed or
 * changed places with its neighbour; or else the one that shares most letters in a row.
 *
 * @returns null where nothing is alike.
 */
export function nearestName(found: string, known: readonly string[]): string | null {
  if (found === '' || found.length > maxLength) return null
  const wanted = found.toLowerCase()
  const near = known
    .map((name) => ({ name, slips: slipsBetween(wanted, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= 2 && slips < Math.min(found.length, name.length) / 2)
    .toSorted((one, other) => one.slips - other.slips)
  return near[0]?.name ?? nearest(found, known)[0] ?? null
}

/** How many slips make one text of another: the optimal string alignment distance. */
function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const slips = (row: number, column: number) => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= one.length; row++) {
    const found = [row]
    rows.push(found)
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      found.push(
        Math.min(
          slips(row - 1, column) + 1,
          slips(row, column - 1) + 1,
          slips(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? slips(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return slips(one.length, other.length)
}
