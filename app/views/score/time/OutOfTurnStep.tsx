import { travel } from '../../../commands/travel.ts'
import { GapMark } from '../../../controls/GapMark.tsx'
import { isAhead, momentOf } from '../../../derived/out-of-turn.ts'
import {
  lookOf,
  outOfTurnNote,
  outOfTurnWord,
  tellOutOfTurn,
} from '../../../derived/out-of-turn-told.ts'
import { useSessionStore } from '../../../session/use-session.ts'
import type { ScoreModel } from '../use-score-model.ts'
import './out-of-turn.css'

interface OutOfTurnStepProps {
  readonly model: ScoreModel
  /** Which of those that there are. */
  readonly index: number
}

/** Steps of a run that is followed, where they would be: nobody takes them here, or somebody later. */
export default function OutOfTurnStep({ model, index }: OutOfTurnStepProps) {
  const store = useSessionStore()
  const { current, columns, outOfTurn } = model
  const { step: width } = columns
  const each = outOfTurn[index]
  if (!each) return null
  const [word, note] = [outOfTurnWord(each, width), outOfTurnNote(each, width)]
  return (
    <li style={{ left: (each.at + index) * width, width }}>
      <button
        type="button"
        className="score-step out-of-turn"
        data-thread={each.actor}
        data-future={isAhead(each, current.moment) ? '' : undefined}
        aria-label={`${word} ${note}: ${tellOutOfTurn(each)}`}
        onClick={() => {
          travel(store, momentOf(each))
        }}
      >
        <span className="score-number">{word}</span>{' '}
        <GapMark look={lookOf(each.why)}>{note}</GapMark>
      </button>
    </li>
  )
}
