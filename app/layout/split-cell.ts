/** A cell, in CSS pixels from the drawing's top left corner. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A part of a cell that is shared, as the path of its outline: from its lower left corner to its upper right one, and cut
 * across, as parts side by side would look like cells of their own.
 *
 * @param from where the part begins on that way, from 0 to 1, and `to` where it ends.
 */
export function partOfCell({ x, y, width, height }: Box, from: number, to: number): string {
  // Along a cut, how far right a point is less how far down it is, is the same.
  const [first, last] = [2 * from - 1, 2 * to - 1]
  const isAcross = first < 0 && last > 0
  const points = [
    beginningOf(first),
    ...(isAcross ? [[0, 0] as const] : []),
    beginningOf(last),
    endOf(last),
    ...(isAcross ? [[1, 1] as const] : []),
    endOf(first),
  ]
  return `M${points.map(([right, down]) => `${x + right * width},${y + down * height}`).join('L')}Z`
}

type Corner = readonly [right: number, down: number]

/** Where a cut begins, at the left or above. */
function beginningOf(cut: number): Corner {
  return [Math.max(0, cut), Math.max(0, -cut)]
}

/** Where it ends, below or at the right. */
function endOf(cut: number): Corner {
  return [Math.min(1, 1 + cut), Math.min(1, 1 - cut)]
}
