import { travel } from '../../../commands/travel.ts'
import { GapMark } from '../../../controls/GapMark.tsx'
import { isAhead, momentOf, type OutOfTurn } from '../../../derived/out-of-turn.ts'
import {
  lookOf,
  outOfTurnNote,
  outOfTurnWord,
  tellOutOfTurn,
} from '../../../derived/out-of-turn-told.ts'
import type { Columns } from '../../../layout/score/columns.ts'
import { useSession, useSessionStore } from '../../../session/use-session.ts'
import './out-of-turn.css'

interface OutOfTurnStepProps {
  readonly step: OutOfTurn
  /** Which of those that there are. */
  readonly index: number
  readonly columns: Columns
}

/** Steps of a run that is followed, where they would be: nobody takes them here, or somebody later. */
export default function OutOfTurnStep({ step: each, index, columns }: OutOfTurnStepProps) {
  const store = useSessionStore()
  const isToCome = useSession(({ moment }) => isAhead(each, moment))
  const { step: width } = columns
  const [word, note] = [outOfTurnWord(each, width), outOfTurnNote(each, width)]
  return (
    <li style={{ left: (each.at + index) * width, width }}>
      <button
        type="button"
        className="score-step out-of-turn"
        data-thread={each.actor}
        data-future={isToCome ? '' : undefined}
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
