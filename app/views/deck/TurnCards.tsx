import { useId } from 'preact/compat'
import { step } from '../../commands/step.ts'
import { Button } from '../../controls/Button.tsx'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import type { Lane } from '../../derived/lanes.ts'
import { useLit, useSessionStore } from '../../session/use-session.ts'
import './turn-cards.css'

/** Whose turn is it? A card for each thread and task, with what it would do. */
export function TurnCards({ lanes }: { readonly lanes: readonly Lane[] }) {
  return (
    <div
      className="deck-turns"
      role="group"
      aria-label="Whose turn"
      data-size={lanes.length > 3 ? 'many' : undefined}
    >
      {lanes.map((lane) => (
        <TurnCard key={lane.name} lane={lane} />
      ))}
    </div>
  )
}

/** What stands in the place of a step where there is none. */
const waiting: Readonly<Partial<Record<Lane['state'], string>>> = {
  blocked: 'waits',
  done: 'done',
  failed: 'failed',
  later: 'later',
}

function TurnCard({ lane: { name, title, role, state, act, next } }: { readonly lane: Lane }) {
  const store = useSessionStore()
  const lit = useLit('turn', name)
  const id = useId()
  const [verb = '', ...object] = act.split(' ')
  return (
    <Button
      className="turn-card"
      data-thread={name}
      data-lit={lit}
      aria-describedby={id}
      isDisabled={state !== 'ready'}
      onClick={() => {
        step(store, name)
      }}
    >
      <span className="visually-hidden">Step </span>
      <ThreadMark name={name} />{' '}
      {role !== null ? (
        <>
          <b>{role}</b> <span className="turn-object">{waiting[state] ?? act}</span>
        </>
      ) : state === 'ready' ? (
        <>
          <b>{verb}</b> <span className="turn-object">{object.join(' ')}</span>
        </>
      ) : (
        <span className="turn-object">{waiting[state]}</span>
      )}
      <span id={id} hidden>
        {title}: {next}.
      </span>
    </Button>
  )
}
