import { rowOf } from '../../../layout/score/code-rows.ts'
import { markLefts } from '../../../layout/score/mark-places.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { ThreadMenu } from './ThreadMenu.tsx'

/** Who stands where: each thread's mark beside its line, from which it goes to the next. */
export function ThreadMarks({ model: { rows, roll } }: { readonly model: ScoreModel }) {
  const tops = roll.threads.map(({ section, line }) => rowOf(rows, section, line)?.top ?? null)
  const lefts = markLefts(tops)
  return (
    <ul className="thread-marks" aria-label="Where threads stand">
      {roll.threads.map((place, index) => {
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
