import { useRef } from 'preact/compat'

interface DraftNameProps {
  readonly name: string
  /** Called once, with the name that is wanted; null if there is to be no other. */
  readonly onEnd: (name: string | null) => void
}

/** Where a draft gets its name. Enter takes it, Escape leaves it. */
export function DraftName({ name, onEnd }: DraftNameProps) {
  const hasEnded = useRef(false)
  const end = (wanted: string | null) => {
    if (hasEnded.current) return
    hasEnded.current = true
    onEnd(wanted)
  }
  return (
    <input
      ref={focus}
      type="text"
      className="own-name-input"
      aria-label="Name of the draft"
      defaultValue={name}
      maxLength={60}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        // What gets the focus then has not been pressed.
        event.preventDefault()
        end(event.key === 'Enter' ? event.currentTarget.value : null)
      }}
      onBlur={(event) => {
        end(event.currentTarget.value)
      }}
    />
  )
}

function focus(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}
