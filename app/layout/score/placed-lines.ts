import type { CodeSection } from '../../derived/score/code-roll.ts'
import { rowHeight, type CodeRow } from './code-rows.ts'

/** Where the lines of a text stand that is being written, from the top of its part of the page, in CSS pixels. */
export interface PlacedLines {
  /** Of all of the part. */
  readonly height: number
  /** By line: the first has index 0. */
  readonly lines: readonly { readonly top: number; readonly height: number }[]
}

/** Until it is known. */
export const unplaced: PlacedLines = { height: 240, lines: [] }

/** The lines that a run touches as rows of its code, where they stand in the text that is written. */
export function rowsOfPlaced(
  sections: readonly CodeSection[],
  { lines }: PlacedLines,
): readonly CodeRow[] {
  return sections.flatMap(({ touched }, section) =>
    [...touched].flatMap((line): readonly CodeRow[] => {
      const placed = lines[line - 1]
      if (!placed) return []
      const height = Math.max(rowHeight, placed.height)
      return [{ kind: 'line', section, line, texts: [], top: placed.top, height }]
    }),
  )
}
