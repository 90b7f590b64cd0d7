import type { ReactNode } from 'preact/compat'
import { rowOf } from '../../../layout/score/code-rows.ts'
import { ThreadMarks } from './ThreadMarks.tsx'
import type { ScoreModel } from '../use-score-model.ts'
import { SourceLines } from './SourceLines.tsx'
import './code.css'
import { Notes } from './Notes.tsx'
import { useFollowed } from './use-followed.ts'

interface ScoreCodeProps {
  readonly model: ScoreModel
  /** Where the code is written, in the place of its lines; null for what comes with the page. */
  readonly editor: ReactNode
}

/** The code that runs: every line that the run touches, where each thread stands, and a note for each step. */
export function ScoreCode({ model, editor }: ScoreCodeProps) {
  const { current, layout, rows, roll, columns } = model
  const place = useFollowed(model)
  const row = place && rowOf(rows, place.section, place.line)
  return (
    <section
      className="code score-part score-ruled"
      aria-label="Code"
      style={{
        top: layout.code.top,
        height: layout.code.height,
        '--mark-room': `${model.markRoom}px`,
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
      <Notes run={current.run} places={roll.steps} rows={rows} columns={columns} />
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
        {editor ?? <SourceLines model={model} place={place} />}
        <ThreadMarks model={model} />
      </div>
    </section>
  )
}
