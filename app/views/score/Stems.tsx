import type { CSSProperties } from 'react'
import { rowHeight, rowOf } from '../../layout/score/code-rows.ts'
import { middleOf } from '../../layout/score/columns.ts'
import { handHeight } from '../../layout/score/score-layout.ts'
import { useLastMove } from './use-last-move.ts'
import type { ScoreModel } from './use-score-model.ts'

const barInset = 4

/**
 * Plumb lines: from the line of code that a step ran to the hand that it filled, and to the rows that it touched.
 * As a step is taken, what it writes runs down its line, and what it reads runs up; taken back, the same backwards.
 */
export function Stems({ model }: { readonly model: ScoreModel }) {
  const { current, columns, layout } = model
  const { run, moment } = current
  const move = useLastMove(current)
  return (
    <svg
      className="score-axis score-stems"
      width={columns.axis}
      height={layout.height}
      aria-hidden="true"
    >
      {run.steps.map((step, index) => {
        const { top, ends, read, used } = endsOf(model, index)
        const x = middleOf(columns, index)
        const lowest = Math.max(...ends, ...read)
        return (
          <g key={index} data-thread={step.actor} data-future={index >= moment.at ? '' : undefined}>
            {Number.isFinite(lowest) && <path className="stem" d={`M${x},${top}V${lowest}`} />}
            {read.map((y) => (
              <circle key={y} className="stem-read" cx={x} cy={y} r={4} />
            ))}
            {move?.step === index && Number.isFinite(lowest) && (
              <circle
                key={move.count}
                className="stem-token"
                data-back={move.isBack ? '' : undefined}
                cx={x}
                cy={0}
                r={5}
                style={
                  {
                    '--from': `${read.length > 0 ? lowest : (used ?? top)}px`,
                    '--to': `${read.length > 0 ? (used ?? top) : lowest}px`,
                  } as CSSProperties
                }
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** How far a step's line goes: from below its note, to the rows that it wrote and those that it read. */
function endsOf(
  { layout, roll, rows, hands, memory }: ScoreModel,
  index: number,
): {
  readonly top: number
  readonly ends: readonly number[]
  readonly read: readonly number[]
  /** The hand that it fills, or uses. */
  readonly used: number | null
} {
  const place = roll.steps[index]
  const row = place && rowOf(rows, place.section, place.line)
  const touched = memory.objects
    .flatMap(({ lanes }) => lanes)
    .flatMap(({ top, touches }) => {
      const touch = touches.find(({ step }) => step === index)
      return touch ? [{ y: layout.memory.top + top + barInset, isRead: touch.mode === 'read' }] : []
    })
  const hand = hands.findIndex((each) =>
    each.hands.some(({ readAt, usedAt }) => readAt === index || usedAt === index),
  )
  const used = hand < 0 ? null : layout.hands.top + (hand + 0.5) * handHeight
  return {
    top: row ? layout.code.top + row.top + rowHeight : layout.code.top,
    ends: [...touched.filter(({ isRead }) => !isRead).map(({ y }) => y), ...(used ? [used] : [])],
    read: touched.filter(({ isRead }) => isRead).map(({ y }) => y),
    used,
  }
}
