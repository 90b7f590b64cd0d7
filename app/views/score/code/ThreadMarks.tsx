import type { CodeRoll } from '../../../derived/score/code-roll.ts'
import { rowOf, type CodeRow } from '../../../layout/score/code-rows.ts'
import { markLefts } from '../../../layout/score/mark-places.ts'
import { ThreadMenu } from './ThreadMenu.tsx'

interface ThreadMarksProps {
  readonly rows: readonly CodeRow[]
  readonly threads: CodeRoll['threads']
}

/** Who stands where: each thread's mark beside its line, from which it goes to the next. */
export function ThreadMarks({ rows, threads }: ThreadMarksProps) {
  const tops = threads.map(({ section, line }) => rowOf(rows, section, line)?.top ?? null)
  const lefts = markLefts(tops)
  return (
    <ul className="thread-marks" aria-label="Where threads stand">
      {threads.map((place, index) => {
        const top = tops[index] ?? null
        return (
          top !== null && (
            <li key={place.name} style={{ top, left: lefts[index] }}>
              <ThreadMenu name={place.name} isDone={place.isDone} line={place.line} />
            </li>
          )
        )
      })}
    </ul>
  )
}
