import type { CSSProperties } from 'react'
import { step } from '../../commands/step.ts'
import { Button } from '../../controls/Button.tsx'
import { laneHeight, lanesOf } from '../../derived/lanes.ts'
import { fatesOf } from '../../derived/point-of-no-return.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import './steppers.css'

/** Whose turn is it? One button a thread, each saying what it would do. */
export function Steppers() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const lanes = lanesOf(current)
  const proof = useSession((session) => session.proof)
  const isShown = useSession((session) => session.fates)
  const fates = isShown ? fatesOf(current, proof) : null
  const height = laneHeight(lanes.length)
  return (
    <div
      className="steppers"
      role="group"
      aria-label="Whose turn"
      data-low={height < 52 ? '' : undefined}
      style={{ '--lane-height': `${height}px` } as CSSProperties}
    >
      {lanes.map(({ name, title, state, next }) => (
        <Button
          key={name}
          className="stepper"
          data-thread={name}
          data-state={state}
          isDisabled={state !== 'ready'}
          title={`${name} ${title}`}
          onClick={() => {
            step(store, name)
          }}
        >
          <strong>Step {name}</strong> <span className="stepper-next">{next}</span>
          <span className="stepper-title">
            {title}
            {fates?.has(name) && (
              <>
                {' '}
                → <span data-fate={fates.get(name)}>{fates.get(name)}</span>
              </>
            )}
          </span>
        </Button>
      ))}
    </div>
  )
}
