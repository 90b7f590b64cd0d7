import type { ReactNode } from 'preact/compat'
import type { Trace } from '../../../../src/index.ts'
import { codeRoll } from '../../../derived/score/code-roll.ts'
import { rowOf, type CodeRow } from '../../../layout/score/code-rows.ts'
import type { Columns } from '../../../layout/score/columns.ts'
import type { ScoreLayout } from '../../../layout/score/score-layout.ts'
import { behind, useMomentOf } from '../../../session/Behind.tsx'
import { ThreadMarks } from './ThreadMarks.tsx'
import { SourceLines } from './SourceLines.tsx'
import './code.css'
import { Notes } from './Notes.tsx'
import { useFollowed } from './use-followed.ts'

interface ScoreCodeProps {
  readonly run: Trace
  readonly layout: ScoreLayout
  readonly columns: Columns
  readonly rows: readonly CodeRow[]
  /** Room for the marks of threads beside the lines' numbers, in CSS pixels. */
  readonly markRoom: number
  readonly openSection: (section: number) => void
  /** Where the code is written, in the place of its lines; null for what comes with the page. */
  readonly editor: ReactNode
}

/** The code that runs: every line that the run touches, where each thread stands, and a note for each step. */
export const ScoreCode = behind(function ScoreCode({
  run,
  layout,
  columns,
  rows,
  markRoom,
  openSection,
  editor,
}: ScoreCodeProps) {
  const current = useMomentOf(run)
  const roll = codeRoll(current)
  const place = useFollowed(current, roll)
  const row = place && rowOf(rows, place.section, place.line)
  return (
    <section
      className="code score-part score-ruled"
      aria-label="Code"
      style={{
        top: layout.code.top,
        height: layout.code.height,
        '--mark-room': `${markRoom}px`,
      }}
    >
      {row && (
        <div
          className="score-row-wash"
          aria-hidden="true"
          data-thread={place.name}
          style={{ top: row.top, height: row.height }}
        />
      )}
      <Notes run={run} places={roll.steps} rows={rows} columns={columns} />
      <div className="score-label" role="group" aria-label="Source">
        {editor && row && (
          // What is written has no ground of its own.
          <div
            className="score-row-wash"
            aria-hidden="true"
            data-thread={place.name}
            style={{ top: row.top, height: row.height }}
          />
        )}
        {editor ?? <SourceLines rows={rows} roll={roll} place={place} openSection={openSection} />}
        <ThreadMarks rows={rows} threads={roll.threads} />
      </div>
    </section>
  )
})
