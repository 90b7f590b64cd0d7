import type { MovedValue } from '../../derived/deck/moved-value.ts'

interface ValueSignProps {
  readonly value: MovedValue
  readonly isIdle: boolean
}

/** The value that a step moved: a circle for an instance, as on the plate, and a box for a plain value. */
export function ValueSign({ value: { text, isInstance, mode }, isIdle }: ValueSignProps) {
  return (
    <svg
      className="value-sign"
      data-mode={isIdle && mode !== 'missed' ? 'idle' : mode}
      viewBox="0 0 40 36"
    >
      {isInstance ? (
        <circle className="value-shape" cx={20} cy={18} r={15} />
      ) : (
        <rect className="value-shape" x={4} y={5} width={32} height={26} rx={4} />
      )}
      <text x={20} y={23}>
        {text}
      </text>
      {mode === 'removed' && <path className="value-strike" d="M8,30L32,6" />}
    </svg>
  )
}
