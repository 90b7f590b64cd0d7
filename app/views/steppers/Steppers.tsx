import type { Fate } from '../../../src/index.ts'
import { step } from '../../commands/step.ts'
import { Button } from '../../controls/Button.tsx'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { lanesOf, type Lane } from '../../derived/lanes.ts'
import { fatesOf } from '../../derived/point-of-no-return.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun, useLit, useSession, useSessionStore } from '../../session/use-session.ts'
import './steppers.css'

/** Where a step leads, in a word or two and in a sentence. */
const leads: Readonly<Partial<Record<Fate, readonly [word: string, sentence: string]>>> = {
  safe: ['safe', 'Nothing that is judged can break after it.'],
  open: ['at stake', 'It can still go either way after it.'],
  doomed: ['for good', 'Whatever comes after it, something that is judged breaks.'],
}

/** Whose turn is it? One button a thread, each saying what it would do and where that leads. */
export function Steppers() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const lanes = lanesOf(current)
  const proof = useProof(current.moment)
  const isShown = useSession((session) => session.fates)
  const fates = isShown ? fatesOf(current, proof) : null
  return (
    <div
      className="steppers"
      role="group"
      aria-label="Whose turn"
      data-size={lanes.length > 4 ? 'many' : lanes.length > 2 ? 'some' : undefined}
    >
      {lanes.map((lane) => (
        <Stepper
          key={lane.name}
          lane={lane}
          fate={fates?.get(lane.name) ?? 'unknown'}
          onStep={() => {
            step(store, lane.name)
          }}
        />
      ))}
    </div>
  )
}

interface StepperProps {
  readonly lane: Lane
  readonly fate: Fate
  readonly onStep: () => void
}

function Stepper({ lane: { name, title, state, act, next }, fate, onStep }: StepperProps) {
  const id = `about-${name}`
  const lit = useLit('turn', name)
  const [word, sentence] = leads[fate] ?? []
  return (
    <Button
      className="stepper"
      data-thread={name}
      data-state={state}
      data-lit={lit}
      data-leads={word && fate}
      aria-describedby={id}
      isDisabled={state !== 'ready'}
      onClick={onStep}
    >
      <span className="visually-hidden">Step </span>
      <ThreadMark name={name} />{' '}
      <span className="stepper-act">
        {isRole(title) && <b>{title}</b>} {act}
      </span>{' '}
      {word && (
        <span className="stepper-fate" aria-hidden="true">
          {word}
        </span>
      )}
      <span id={id} hidden>
        {title}: {next}. {sentence}
      </span>
    </Button>
  )
}

/** Whether what a thread does is one word, such as `worker`: that is who it is, and stays in sight. */
function isRole(title: string): boolean {
  return !title.includes(' ')
}
