import type { PlateBox } from '../../derived/plate.ts'
import type { PlacedBox } from './placed.ts'
import { flowMarks } from './flow-marks.ts'
import { sizes } from './sizes.ts'
import { wrap } from '../wrap.ts'

/** How long a value is at most that is written large where the figure is to be low, and how much more room that takes. */
const largeValue = { most: 8, room: 22 }

/** Boxes stand two abreast below the figure; where they are the figure, they stand left of the hands. */
export function placeBoxes(
  boxes: readonly PlateBox[],
  below: { readonly top: number; readonly width: number } | null,
  right: number,
  isLow: boolean,
): readonly PlacedBox[] {
  const width = below ? Math.floor((below.width - sizes.gap) / 2) : right - sizes.title * 2
  let y = below ? below.top : sizes.title
  const abreast = below ? 2 : 1
  const placedBoxes: PlacedBox[] = []
  for (let first = 0; first < boxes.length; first += abreast) {
    const inRow = boxes.slice(first, first + abreast).map((box, column): PlacedBox => {
      const inner = width - 2 * sizes.gap
      const lines = (box.lines.length > 0 ? box.lines : ['empty']).flatMap((line) =>
        wrap(line, inner, 'code'),
      )
      const flow = flowMarks(box.marks, inner)
      const [only = '', ...others] = lines
      const isLarge = isLow && !below && others.length === 0 && only.length <= largeValue.most
      const height =
        sizes.title +
        lines.length * sizes.line +
        (isLarge ? largeValue.room : 0) +
        flow.height +
        sizes.gap
      return { ...box, x: column * (width + sizes.gap), y, width, height, lines, flow, isLarge }
    })
    placedBoxes.push(...inRow)
    y += Math.max(...inRow.map(({ height }) => height)) + sizes.gap
  }
  return placedBoxes
}
