import { useId, useState } from 'preact/compat'
import type { Question } from '../../../src/index.ts'
import { giveAnswer } from '../../commands/learn.ts'
import { Button } from '../../controls/Button.tsx'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import './beat-asked.css'

interface BeatQuestionProps {
  readonly question: Question
  /** As what is kept of somebody's progress names the beat. */
  readonly beat: string
}

/** What somebody is to predict. An answer is given once it is checked, and can be changed. */
export function BeatQuestion({ question: { text, answers }, beat }: BeatQuestionProps) {
  const store = useSessionStore()
  const given = useSession(({ progress }) => progress.answers[beat]) ?? null
  const [chosen, setChosen] = useState(given)
  const id = useId()
  const answer = given === null ? undefined : answers[given]
  const isChecked = answer !== undefined && chosen === given
  return (
    <div className="beat-question">
      <p id={id} className="beat-asked">
        {text}
      </p>
      <div role="radiogroup" aria-labelledby={id}>
        {answers.map((each, index) => (
          <label
            key={index}
            data-standing={index === given ? (each.isRight ? 'right' : 'wrong') : undefined}
          >
            <input
              type="radio"
              name={id}
              checked={index === chosen}
              onChange={() => {
                setChosen(index)
              }}
            />
            <span>
              {each.text}
              {index === given && <strong>{each.isRight ? ' ✓ right' : ' ✗ not so'}</strong>}
            </span>
          </label>
        ))}
      </div>
      {!isChecked && (
        <Button
          className="primary-button"
          isDisabled={chosen === null}
          onClick={() => {
            if (chosen !== null) giveAnswer(store, beat, chosen)
          }}
        >
          Check
        </Button>
      )}
      <p className="beat-reply" role="status">
        {answer?.reply}
      </p>
    </div>
  )
}
