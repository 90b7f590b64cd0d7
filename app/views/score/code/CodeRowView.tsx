import type { ThreadPlace } from '../../../derived/score/code-roll.ts'
import { fileName, type CodeRow } from '../../../layout/score/code-rows.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { CodeLine } from './CodeLine.tsx'

interface CodeRowViewProps {
  readonly row: CodeRow
  readonly model: ScoreModel
  /** Where the thread stands that is followed. */
  readonly place: ThreadPlace | undefined
}

/** A row of the code: a line of it, the head of what is folded, or the name of a file. */
export function CodeRowView({ row, model, place }: CodeRowViewProps) {
  const { roll, rows } = model
  const section = roll.sections[row.section]
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
            model.openSection(row.section)
          }}
        >
          <code>{section.name}</code> {fileName(section.file)}
          {row.hidden > 0 && ` · ${row.hidden} more lines`}
        </button>
      </li>
    )
  const hasHead = rows.some(({ kind, section: of }) => kind !== 'line' && of === row.section)
  return (
    <CodeLine
      row={row}
      file={row.line === section.line && !hasHead ? fileName(section.file) : null}
      isTaken={roll.threads.some(
        ({ section: of, line }) => of === row.section && line === row.line,
      )}
      current={place?.section === row.section && place.line === row.line ? place.name : null}
    />
  )
}
