import type { CSSProperties } from 'react'
import { rowKey, rowOf } from '../../../layout/score/code-rows.ts'
import { ThreadMarks } from './ThreadMarks.tsx'
import type { ScoreModel } from '../use-score-model.ts'
import { CodeRowView, standsAt } from './CodeRowView.tsx'
import './code.css'
import { Notes } from './Notes.tsx'
import { useFollowed } from './use-followed.ts'

/** The code that runs: every line that the run touches, where each thread stands, and a note for each step. */
export function ScoreCode({ model }: { readonly model: ScoreModel }) {
  const { layout, rows } = model
  const place = useFollowed(model)
  const row = place && rowOf(rows, place.section, place.line)
  return (
    <section
      className="code score-part score-ruled"
      aria-label="Code"
      style={
        {
          top: layout.code.top,
          height: layout.code.height,
          '--mark-room': `${model.markRoom}px`,
        } as CSSProperties
      }
    >
      {row && (
        <div
          className="score-row-wash"
          aria-hidden="true"
          data-thread={place.name}
          style={{ top: row.top, height: row.height }}
        />
      )}
      <Notes model={model} />
      <div className="score-label" role="group" aria-label="Source">
        {rows.length === 0 && <p>Nobody takes a step of code that can be shown.</p>}
        <ol className="source">
          {rows.map((each) => (
            <CodeRowView key={rowKey(each)} row={each} {...standsAt(model, each, place)} />
          ))}
        </ol>
        <ThreadMarks model={model} />
      </div>
    </section>
  )
}
