import { useMemo } from 'preact/compat'
import type { ThreadPlace } from '../../../derived/score/code-roll.ts'
import { rowKey } from '../../../layout/score/code-rows.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { CodeRowView, standsAt } from './CodeRowView.tsx'

interface SourceLinesProps {
  readonly model: ScoreModel
  /** Where the thread stands that is followed. */
  readonly place: ThreadPlace | undefined
}

/** The lines of the code that runs. */
export function SourceLines({ model, place }: SourceLinesProps) {
  const { rows } = model
  const headed = useMemo(
    () => new Set(rows.flatMap(({ kind, section }) => (kind === 'line' ? [] : [section]))),
    [rows],
  )
  return (
    <>
      {rows.length === 0 && <p>Nobody takes a step of code that can be shown.</p>}
      <ol className="source">
        {rows.map((each) => (
          <CodeRowView key={rowKey(each)} row={each} {...standsAt(model, each, place, headed)} />
        ))}
      </ol>
    </>
  )
}
