import { Switch } from './Switch.tsx'
import { useChoosing } from './use-choosing.ts'

interface ChoiceControlProps {
  readonly label: string
  readonly sentence: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  /** The id of what is chosen. */
  readonly value: string
  /** Whether it is what somebody points at in words. */
  readonly isLit?: boolean
  /** Until it is done, what is chosen is shown as if it were. */
  readonly onChoose: (id: string) => Promise<void>
}

/** One of several: between two a switch that is named after the second and is on at it, else a list. */
export function ChoiceControl({
  label,
  sentence,
  choices,
  value,
  isLit,
  onChoose,
}: ChoiceControlProps) {
  const [shown, show] = useChoosing(value)
  const choose = (id: string) => {
    show(id, onChoose(id))
  }
  const [off, on] = choices
  if (choices.length === 2 && off && on)
    return (
      <Switch
        label={on.label}
        title={sentence}
        isOn={shown === on.id}
        isLit={isLit}
        onTurn={(isOn) => {
          choose(isOn ? on.id : off.id)
        }}
      />
    )
  return (
    <select
      aria-label={label}
      data-lit={isLit ? '' : undefined}
      title={sentence}
      value={shown}
      onChange={(event) => {
        choose(event.currentTarget.value)
      }}
    >
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
