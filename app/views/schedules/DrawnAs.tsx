import { useId } from 'preact/compat'

interface DrawnAsProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly onChoose: (id: Id) => void
}

/** One of a few ways to draw the same. Arrow keys move between them, as the browser does it. */
export function DrawnAs<Id extends string>({ label, value, choices, onChoose }: DrawnAsProps<Id>) {
  const name = useId()
  return (
    <div className="drawn-as" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.id}>
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
