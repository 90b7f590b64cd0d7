import type { Fate } from '../../../src/index.ts'
import { step } from '../../commands/step.ts'
import { Button } from '../../controls/Button.tsx'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { lanesOf, type Lane } from '../../derived/lanes.ts'
import { fatesOf } from '../../derived/point-of-no-return.ts'
import { behind } from '../../session/Behind.tsx'
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
  readonly onStep: () => void
}

function Stepper({ lane: { name, title, role, state, act, next }, onStep }: StepperProps) {
  const id = `about-${name}`
  const lit = useLit('turn', name)
  return (
    <Button
      className="stepper"
      data-thread={name}
      data-state={state}
      data-lit={lit}
      aria-describedby={id}
      isDisabled={state !== 'ready'}
      onClick={onStep}
    >
      <span className="visually-hidden">Step </span>
      <ThreadMark name={name} />{' '}
      <span className="stepper-act">
        {role && <b>{role}</b>} {act}
      </span>{' '}
      <StepperFate name={name} />
      <span id={id} hidden>
        {title}: {next}. <FateSentence name={name} />
      </span>
    </Button>
  )
}

/** Where a thread's next step leads, as search says: behind the frame of a press, like all of that. */
function useLead(name: string): { readonly fate: Fate; readonly words: (typeof leads)[Fate] } {
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  const isShown = useSession((session) => session.fates)
  const fate = (isShown && fatesOf(current, proof).get(name)) || 'unknown'
  return { fate, words: leads[fate] }
}

const StepperFate = behind(function StepperFate({ name }: { readonly name: string }) {
  const { fate, words } = useLead(name)
  if (!words) return null
  return (
    <span className="stepper-fate" data-fate={fate} aria-hidden="true">
      {words[0]}
    </span>
  )
})

const FateSentence = behind(function FateSentence({ name }: { readonly name: string }) {
  const { words } = useLead(name)
  return <>{words?.[1]}</>
})
