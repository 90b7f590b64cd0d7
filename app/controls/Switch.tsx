import './switch.css'

interface SwitchProps {
  readonly label: string
  readonly title?: string
  readonly isOn: boolean
  /** Whether it is what somebody points at in words. */
  readonly isLit?: boolean | undefined
  readonly onTurn: (isOn: boolean) => void
}

/** On or off, at once. */
export function Switch({ label, title, isOn, isLit, onTurn }: SwitchProps) {
  return (
    <button
      type="button"
      className="switch"
      data-lit={isLit ? '' : undefined}
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
