import type { CodeSection } from '../../derived/score/code-roll.ts'

/** A place of a score from its top, in CSS pixels. */
interface Span {
  readonly top: number
  readonly height: number
}

/** One line of source, in as many rows as its width needs; the first is its beginning. */
export interface LineRow extends Span {
  readonly kind: 'line'
  readonly section: number
  readonly line: number
  readonly texts: readonly string[]
}

/** The head of a section of which only the lines are shown that the run touches. */
export interface FoldRow extends Span {
  readonly kind: 'fold'
  readonly section: number
  /** How many lines are not shown. */
  readonly hidden: number
}

/** Where a section's lines are from, if its first line has no room to say so. */
export interface FileRow extends Span {
  readonly kind: 'file'
  readonly section: number
}

export type CodeRow = LineRow | FoldRow | FileRow

type Unplaced<Row> = Omit<Row, 'top' | 'height'>

/** Height of a row of code. */
export const rowHeight = 18
const sectionGap = 12
/** Code of more lines than these folds those that nothing in the run touches. */
const maxLines = 14
/** Room beside the text of a line for its number, and how wide a sign is. */
const margin = 26
const signWidth = 7.22

/**
 * Sets the code of a run in rows.
 *
 * @param texts the lines of each section, without what they are indented by together; empty until they are loaded.
 * @param width what there is for a line and its margin, in CSS pixels.
 * @param opened the sections that somebody has opened.
 * @param most lines before they are folded; 0 folds any.
 * @param least how high a line has to be for what stands beside it, in CSS pixels.
 */
export function codeRows(
  sections: readonly CodeSection[],
  texts: readonly (readonly string[])[],
  width: number,
  opened: ReadonlySet<number>,
  most = maxLines,
  least: (section: number, line: number) => number = () => 0,
): readonly CodeRow[] {
  const lines = sections.reduce((sum, { line, endLine }) => sum + endLine - line + 1, 0)
  const signs = Math.max(16, Math.floor((width - margin) / signWidth))
  const rows: CodeRow[] = []
  let top = 0
  const add = (row: Unplaced<LineRow> | Unplaced<FoldRow> | Unplaced<FileRow>) => {
    const height =
      row.kind === 'line'
        ? Math.max(rowHeight * Math.max(1, row.texts.length), least(row.section, row.line))
        : rowHeight
    rows.push({ ...row, top, height })
    top += height
  }
  sections.forEach((each, section) => {
    const isFolded = lines > most && !opened.has(section)
    const isShown = (line: number) =>
      isFolded ? each.touched.has(line) : !isTail(each, line, texts[section])
    const shown = linesOf(each).filter(isShown)
    if (section > 0) top += sectionGap
    if (isFolded)
      add({ kind: 'fold', section, hidden: each.endLine - each.line + 1 - shown.length })
    else if (!hasRoomForFile(each, texts[section]?.[0] ?? '', signs)) add({ kind: 'file', section })
    for (const line of shown) {
      const text = texts[section]?.[line - each.line] ?? ''
      add({ kind: 'line', section, line, texts: wrapped(text, signs) })
    }
  })
  return rows
}

/** Whether the first line of a section can say which file it is from. */
function hasRoomForFile({ file }: CodeSection, text: string, signs: number): boolean {
  return text.length + fileName(file).length + 1 <= signs
}

/** The name of a file without its folder. */
export function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

/** What names a row as long as the run goes through the same methods. */
export function rowKey(row: CodeRow): string {
  return `${row.kind} ${row.section} ${row.kind === 'line' ? row.line : ''}`
}

/** The row in which a line begins. */
export function rowOf(rows: readonly CodeRow[], section: number, line: number): CodeRow | null {
  return (
    rows.find((row) => row.section === section && row.kind === 'line' && row.line === line) ?? null
  )
}

/** Whether a line and all after it only close what is open: nothing is read there. */
function isTail(
  { line: first, endLine }: CodeSection,
  line: number,
  text: readonly string[] = [],
): boolean {
  const rest = text.slice(line - first, endLine - first + 1)
  return (
    rest.length > 0 &&
    rest.every((each) => /^[\s})\];,]*$/.test(each)) &&
    rest.join('').trim() !== ''
  )
}

function linesOf({ line, endLine }: CodeSection): readonly number[] {
  return Array.from({ length: endLine - line + 1 }, (_, index) => line + index)
}

/** Breaks a line where a reader would; what goes on is indented under what it goes on from. */
function wrapped(line: string, signs: number): readonly string[] {
  if (line.length <= signs) return [line]
  const indent = `${/^\s*/.exec(line)?.[0] ?? ''}    `
  const rows: string[] = []
  let rest = line
  while (rest.length > signs) {
    const at = breakIn(rest, signs, rows.length > 0 ? indent.length : rest.search(/\S/))
    rows.push(rest.slice(0, at))
    rest = indent + rest.slice(at).trimStart()
  }
  return [...rows, rest]
}

function breakIn(text: string, signs: number, indent: number): number {
  for (let at = signs; at > indent + 8; at--) if (/[\s(,]/.test(text[at - 1] ?? '')) return at
  return signs
}
