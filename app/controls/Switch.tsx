import './switch.css'

interface SwitchProps {
  readonly label: string
  readonly title?: string
  readonly isOn: boolean
  readonly onTurn: (isOn: boolean) => void
}

/** On or off, at once. */
export function Switch({ label, title, isOn, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      className="switch"
      role="switch"
      aria-checked={isOn}
      title={title}
      onClick={() => {
        onTurn(!isOn)
      }}
    >
      <span className="switch-knob" aria-hidden="true" />
      {label}
    </button>
  )
}
