import { markPlaces, rowOf } from '../../../layout/score/code-rows.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { ThreadMenu } from './ThreadMenu.tsx'

/** CSS pixels between the places of threads: so far apart, a finger tells marks at neighbouring lines from each other. */
const apart = 20
/** Between threads of one place at one line, who overlap. */
const overlap = 10

/** Who stands where: each thread's mark beside its line, from which it goes to the next. */
export function ThreadMarks({ model: { rows, roll } }: { readonly model: ScoreModel }) {
  const places = markPlaces(roll.threads.length)
  return (
    <ul className="thread-marks" aria-label="Where threads stand">
      {roll.threads.map((place, index) => {
        const row = rowOf(rows, place.section, place.line)
        const covered = roll.threads.filter(
          ({ section, line }, other) =>
            other < index &&
            other % places === index % places &&
            section === place.section &&
            line === place.line,
        ).length
        return (
          row && (
            <li
              key={place.name}
              style={{ top: row.top, left: (index % places) * apart + covered * overlap }}
            >
              <ThreadMenu place={place} />
            </li>
          )
        )
      })}
    </ul>
  )
}
