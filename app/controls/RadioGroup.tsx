import { useId } from 'react'
import { keepInSight } from './keep-in-sight.ts'
import './radio-group.css'

interface RadioGroupProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly {
    readonly id: string
    readonly label: string
    readonly sentence: string
  }[]
  readonly onChoose: (id: string) => void
}

/** One of a few. Arrow keys move between them, as the browser does it; where they scroll, the chosen one is in sight. */
export function RadioGroup({ label, value, choices, onChoose }: RadioGroupProps) {
  const name = useId()
  return (
    <div className="radio-scroll">
      <div className="radio-group" role="radiogroup" aria-label={label}>
        {choices.map((choice) => (
          <label
            key={choice.id}
            title={choice.sentence}
            ref={choice.id === value ? bringIntoSight : null}
          >
            <input
              type="radio"
              name={name}
              checked={choice.id === value}
              onChange={() => {
                onChoose(choice.id)
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}

function bringIntoSight(choice: HTMLElement | null): void {
  const pane = choice?.closest('.radio-scroll')
  if (choice && pane) keepInSight(choice, pane)
}
