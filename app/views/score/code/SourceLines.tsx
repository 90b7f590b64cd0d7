import { useMemo } from 'preact/compat'
import type { CodeRoll, ThreadPlace } from '../../../derived/score/code-roll.ts'
import { rowKey, type CodeRow } from '../../../layout/score/code-rows.ts'
import { CodeRowView, standsAt } from './CodeRowView.tsx'

interface SourceLinesProps {
  readonly rows: readonly CodeRow[]
  readonly roll: CodeRoll
  /** Where the thread stands that is followed. */
  readonly place: ThreadPlace | undefined
  readonly openSection: (section: number) => void
}

/** The lines of the code that runs. */
export function SourceLines({ rows, roll, place, openSection }: SourceLinesProps) {
  const headed = useMemo(
    () => new Set(rows.flatMap(({ kind, section }) => (kind === 'line' ? [] : [section]))),
    [rows],
  )
  return (
    <>
      {rows.length === 0 && <p>Nobody takes a step of code that can be shown.</p>}
      <ol className="source">
        {rows.map((each) => (
          <CodeRowView
            key={rowKey(each)}
            row={each}
            hasHead={headed.has(each.section)}
            openSection={openSection}
            {...standsAt(roll, each, place)}
          />
        ))}
      </ol>
    </>
  )
}
