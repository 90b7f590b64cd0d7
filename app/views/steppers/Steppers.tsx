import { step } from '../../commands/step.ts'
import { laneHeight, lanesOf } from '../../store/lanes.ts'
import { usePicture, useSessionStore } from '../../store/use-session.ts'
import './steppers.css'

/** Whose turn is it? One button a thread, each saying what it would do. */
export function Steppers() {
  const store = useSessionStore()
  const lanes = lanesOf(usePicture())
  const height = laneHeight(lanes.length)
  return (
    <div
      className="steppers"
      role="group"
      aria-label="Whose turn"
      data-low={height < 52 ? '' : undefined}
      style={{ gridAutoRows: height }}
    >
      {lanes.map(({ name, title, state, next }) => (
        <button
          key={name}
          type="button"
          className="stepper"
          data-thread={name}
          data-state={state}
          disabled={state !== 'ready'}
          title={`${name} ${title}`}
          onClick={() => {
            step(store, name)
          }}
        >
          <strong>Step {name}</strong> <span className="stepper-next">{next}</span>
          <span className="stepper-title">{title}</span>
        </button>
      ))}
    </div>
  )
}
