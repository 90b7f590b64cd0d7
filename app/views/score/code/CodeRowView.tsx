import { memo } from 'preact/compat'
import type { CodeRoll, CodeSection, ThreadPlace } from '../../../derived/score/code-roll.ts'
import { fileName, type CodeRow } from '../../../layout/score/code-rows.ts'
import { CodeLine } from './CodeLine.tsx'

interface CodeRowViewProps {
  readonly row: CodeRow
  readonly section: CodeSection | undefined
  /** Whether a row before it says which file its section is from. */
  readonly hasHead: boolean
  /** Whether a thread stands here. */
  readonly isTaken: boolean
  /** The thread that is followed and stands here, or null. */
  readonly current: string | null
  readonly openSection: (section: number) => void
}

/** A row of the code: a line of it, the head of what is folded, or the name of a file. */
export const CodeRowView = memo(function CodeRowView({
  row,
  section,
  hasHead,
  isTaken,
  current,
  openSection,
}: CodeRowViewProps) {
  const style = { top: row.top, height: row.height }
  if (!section) return null
  if (row.kind === 'file')
    return (
      <li style={style} className="source-file-row">
        {fileName(section.file)}
      </li>
    )
  if (row.kind === 'fold')
    return (
      <li style={style} className="source-file-row">
        <button
          type="button"
          className="source-fold"
          onClick={() => {
            openSection(row.section)
          }}
        >
          <code>{section.name}</code> {fileName(section.file)}
          {row.hidden > 0 && ` · ${row.hidden} more lines`}
        </button>
      </li>
    )
  return (
    <CodeLine
      row={row}
      file={row.line === section.line && !hasHead ? fileName(section.file) : null}
      isTaken={isTaken}
      current={current}
    />
  )
})

/**
 * What a moment changes of a row, and nothing else: most rows are the same after a step, and are not drawn anew.
 *
 * @param place where the thread stands that is followed.
 */
export function standsAt(
  { sections, threads }: CodeRoll,
  row: CodeRow,
  place: ThreadPlace | undefined,
): Pick<CodeRowViewProps, 'section' | 'isTaken' | 'current'> {
  const isHere = (each: ThreadPlace) =>
    row.kind === 'line' && each.section === row.section && each.line === row.line
  return {
    section: sections[row.section],
    isTaken: threads.some(isHere),
    current: place && isHere(place) ? place.name : null,
  }
}
