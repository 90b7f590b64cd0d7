import { rowOf } from '../../../layout/score/code-rows.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { ThreadMenu } from './ThreadMenu.tsx'

/** CSS pixels between threads at one line; where there are many, they overlap. */
const apart = { few: 20, many: 10 }
const few = 2

/** Who stands where: each thread's mark in the place of its line's number, from which it goes to the next. */
export function ThreadMarks({ model: { rows, roll } }: { readonly model: ScoreModel }) {
  return (
    <ul className="thread-marks" aria-label="Where threads stand">
      {roll.threads.map((place, index) => {
        const row = rowOf(rows, place.section, place.line)
        const here = roll.threads.filter(
          ({ section, line }) => section === place.section && line === place.line,
        )
        const before = roll.threads.slice(0, index).filter((each) => here.includes(each)).length
        return (
          row && (
            <li
              key={place.name}
              style={{ top: row.top, left: before * (here.length > few ? apart.many : apart.few) }}
            >
              <ThreadMenu place={place} />
            </li>
          )
        )
      })}
    </ul>
  )
}
