import { memo, useMemo } from 'preact/compat'
import type { CodeRoll } from '../../derived/score/code-roll.ts'
import { rowHeight, rowOf } from '../../layout/score/code-rows.ts'
import { middleOf } from '../../layout/score/columns.ts'
import { handHeight } from '../../layout/score/score-layout.ts'
import { useLastMove, type Move } from './use-last-move.ts'
import type { ScoreModel } from './use-score-model.ts'

const barInset = 4

/**
 * Plumb lines: from the line of code that a step ran to the hand that it filled, and to the rows that it touched.
 * As a step is taken, what it writes runs down its line, and what it reads runs up; taken back, the same backwards.
 */
export function Stems({ model }: { readonly model: ScoreModel }) {
  const { current, columns, layout, roll, rows, hands, memory } = model
  const { run, moment } = current
  const { steps } = roll
  const move = useLastMove(current)
  const ways = useMemo(
    () => run.steps.map((_, index) => wayOf({ layout, steps, rows, hands, memory }, index)),
    [run, layout, steps, rows, hands, memory],
  )
  return (
    <svg
      className="score-axis score-stems"
      width={columns.axis}
      height={layout.height}
      aria-hidden="true"
    >
      {run.steps.map(
        ({ actor }, index) =>
          ways[index] && (
            <Stem
              key={index}
              way={ways[index]}
              x={middleOf(columns, index)}
              actor={actor}
              isFuture={index >= moment.at}
              move={move?.step === index ? move : null}
            />
          ),
      )}
    </svg>
  )
}

interface StemProps {
  readonly way: StemWay
  readonly x: number
  readonly actor: string
  readonly isFuture: boolean
  /** That by which the page has come here, if it was of this step. */
  readonly move: Move | null
}

const Stem = memo(function Stem({ way, x, actor, isFuture, move }: StemProps) {
  const { top, lowest, read, used } = way
  const [up, down] = [used ?? top, lowest ?? top]
  return (
    <g data-thread={actor} data-future={isFuture ? '' : undefined}>
      {lowest !== null && <path className="stem" d={`M${x},${top}V${lowest}`} />}
      {read.map((y) => (
        <circle key={y} className="stem-read" cx={x} cy={y} r={4} />
      ))}
      {move && lowest !== null && (
        <circle
          key={move.count}
          className="stem-token"
          data-back={move.isBack ? '' : undefined}
          cx={x}
          cy={0}
          r={5}
          style={{
            '--from': `${read.length > 0 ? down : up}px`,
            '--to': `${read.length > 0 ? up : down}px`,
          }}
        />
      )}
    </g>
  )
})

/** How far a step's line goes, in CSS pixels from the top of the score. */
interface StemWay {
  /** Below its note. */
  readonly top: number
  /** The lowest of what it touches; null where that is nothing. */
  readonly lowest: number | null
  /** The rows that it reads. */
  readonly read: readonly number[]
  /** The hand that it fills, or uses. */
  readonly used: number | null
}

type Drawn = Pick<ScoreModel, 'layout' | 'rows' | 'hands' | 'memory'> & Pick<CodeRoll, 'steps'>

function wayOf({ layout, steps, rows, hands, memory }: Drawn, index: number): StemWay {
  const place = steps[index]
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
  const ends = [...touched.map(({ y }) => y), ...(used === null ? [] : [used])]
  return {
    top: row ? layout.code.top + row.top + rowHeight : layout.code.top,
    lowest: ends.length > 0 ? Math.max(...ends) : null,
    read: touched.filter(({ isRead }) => isRead).map(({ y }) => y),
    used,
  }
}
