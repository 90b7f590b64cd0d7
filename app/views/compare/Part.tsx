import type { ReactNode } from 'preact/compat'
import { startOf } from '../../layout/score/columns.ts'
import { columnOf, type CompareModel } from './use-compare-model.ts'

interface PartProps {
  readonly model: CompareModel
  /** The name of its region. */
  readonly name: string
  readonly className: string
  readonly label: ReactNode
  /** Of its axis, in CSS pixels. */
  readonly height: number
  /** Which lines go through it: some would cross what it says. */
  readonly lines?: 'all' | 'losses' | 'none'
  readonly children: ReactNode
}

/** A part of the comparison: what it is about, and its part of the axis, with the cursor and where runs part. */
export function Part({
  model,
  name,
  className,
  label,
  height,
  lines = 'all',
  children,
}: PartProps) {
  return (
    <section className={`compare-part ${className}`} aria-label={name}>
      <div className="compare-label">{label}</div>
      <div className="compare-axis" style={{ minHeight: height }}>
        <Ground model={model} lines={lines} />
        {children}
      </div>
    </section>
  )
}

/** What goes through all parts: the cursor's column, the first difference, and where each run was lost. */
function Ground({ model, lines }: Required<Pick<PartProps, 'model' | 'lines'>>) {
  const { compared, columns, sides, first } = model
  const { at } = compared
  return (
    <div className="compare-ground" aria-hidden="true">
      <div
        className="score-cursor"
        data-before={at === 0 ? '' : undefined}
        style={{ left: Math.max(0, at - 1) * columns.step }}
      />
      {first && lines === 'all' && (
        <div className="compare-parting" style={{ left: first.column * columns.step }} />
      )}
      {sides.map(({ turn, side }) => {
        if (!turn || lines === 'none') return null
        const column = turn.index < 0 ? -1 : columnOf(compared, side, turn.index)
        return (
          <div
            key={side}
            className="score-turn"
            data-ahead={column >= at ? '' : undefined}
            style={{ left: startOf(columns, column + 1) }}
          >
            <i />
          </div>
        )
      })}
    </div>
  )
}
