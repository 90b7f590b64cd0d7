import type { CSSProperties } from 'preact/compat'
import { travel } from '../../../commands/travel.ts'
import { GapMark } from '../../../controls/GapMark.tsx'
import { isAhead, momentOf } from '../../../derived/out-of-turn.ts'
import {
  lookOf,
  outOfTurnNote,
  outOfTurnInShort,
  tellOutOfTurn,
} from '../../../derived/out-of-turn-told.ts'
import { useSessionStore } from '../../../session/use-session.ts'
import type { ScoreModel } from '../use-score-model.ts'
import './chance-beside.css'
import './out-of-turn-row.css'

interface OutOfTurnRowProps {
  readonly model: ScoreModel
  /** Which of those that there are. */
  readonly index: number
  /** The width of a thread's column, in CSS pixels. */
  readonly lane: number
  /** At each moment of the run; null until they are known. */
  readonly chances: readonly number[] | null
}

/** Steps of a run that is followed, as a row where they would be: nobody takes them here, or somebody later. */
export default function OutOfTurnRow({ model, index, lane, chances }: OutOfTurnRowProps) {
  const store = useSessionStore()
  const { current, outOfTurn } = model
  const each = outOfTurn[index]
  if (!each) return null
  const [note, told] = [outOfTurnNote(each, lane), outOfTurnInShort(each)]
  const chance = chances?.[each.at]
  const style = { '--before': chance, '--after': chance } as CSSProperties
  const column = current.run.threads.findIndex(({ name }) => name === each.actor) + 1 || 1
  return (
    <li
      className="step-row out-of-turn-row"
      data-thread={each.actor}
      style={{ gridRow: each.at + index + 1 }}
    >
      <button
        type="button"
        className="step-button out-of-turn"
        data-future={isAhead(each, current.moment) ? '' : undefined}
        onClick={() => {
          travel(store, momentOf(each))
        }}
        aria-label={`${note} ${told}: ${tellOutOfTurn(each)}`}
      >
        <span className="step-number" />
        <span className="step-told">
          <span className="step-lanes">
            <span className="out-of-turn-place" style={{ gridColumn: column }}>
              <GapMark look={lookOf(each.why)} style={{ width: lane }}>
                {note}
              </GapMark>
            </span>
          </span>{' '}
          <span className="step-outcome">{told}</span>
        </span>
      </button>
      {chance !== undefined && (
        <span className="chance-beside" data-lost={chance === 1 ? '' : undefined} style={style}>
          <i className="chance-before" />
          <i className="chance-after" />
        </span>
      )}
    </li>
  )
}
