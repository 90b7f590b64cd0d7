import type { EditorView } from '@codemirror/view'
import type { PlacedLines } from '../../../layout/score/placed-lines.ts'

/** Where the lines of a text are within a frame around it. */
export function placeLines(view: EditorView, frame: HTMLElement): PlacedLines {
  const { doc } = view.state
  const origin = view.documentTop - frame.getBoundingClientRect().top
  const lines = Array.from({ length: doc.lines }, (_, index) => {
    const block = view.lineBlockAt(doc.line(index + 1).from)
    // What is told below a line is not the line.
    const own = Array.isArray(block.type) ? (block.type[0] ?? block) : block
    return { top: Math.round(origin + own.top), height: Math.round(own.height) }
  })
  return { height: frame.offsetHeight, lines }
}

export function isSamePlace(one: PlacedLines, other: PlacedLines): boolean {
  return (
    one.height === other.height &&
    one.lines.length === other.lines.length &&
    one.lines.every(({ top, height }, index) => {
      const same = other.lines[index]
      return top === same?.top && height === same.height
    })
  )
}
