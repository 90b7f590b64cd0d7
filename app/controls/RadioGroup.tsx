import { useId } from 'react'

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

/** One of a few, all in sight. Arrow keys move between them, as the browser does it. */
export function RadioGroup({ label, value, choices, onChoose }: RadioGroupProps) {
  const name = useId()
  return (
    <div className="radio-group" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.id} title={choice.sentence}>
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
  )
}
