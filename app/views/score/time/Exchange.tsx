import type { CSSProperties } from 'react'
import { moveStep } from '../../../commands/reorder.ts'
import { useSessionStore } from '../../../session/use-session.ts'

interface ExchangeProps {
  /** Index of the first of the two steps. */
  readonly swap: number
  /** What it does, in words. */
  readonly told: string
  /** Where it stands: between the two. */
  readonly className: string
  readonly style: CSSProperties
}

/** Exchanges the two neighbouring steps that would have saved the run. */
export function Exchange({ swap, told, className, style }: ExchangeProps) {
  const store = useSessionStore()
  return (
    <div className={className} style={style}>
      <button
        type="button"
        aria-label={`⇄ ${told}`}
        onClick={({ currentTarget }) => {
          // The exchange takes this button away, and not the step that it moves.
          const steps = currentTarget
            .closest('.timeline')
            ?.querySelectorAll<HTMLElement>('li button')
          steps?.[swap]?.focus()
          moveStep(store, swap, swap + 1)
        }}
      >
        ⇄
      </button>
    </div>
  )
}
