import type { Trace } from '../../../src/index.ts'
import type { CodeRoll } from '../../derived/score/code-roll.ts'
import { rowHeight, rowOf } from '../../layout/score/code-rows.ts'
import { middleOf, type Columns } from '../../layout/score/columns.ts'
import { handHeight } from '../../layout/score/score-layout.ts'
import { behind } from '../../session/Behind.tsx'
import { useDerivedRun } from '../../session/use-session.ts'
import { useStanding } from '../../session/use-standing.ts'
import { useLastMove } from './use-last-move.ts'
import type { ScoreModel } from './use-score-model.ts'

const barInset = 4

interface StemsProps extends Drawn {
  readonly run: Trace
  readonly columns: Columns
}

/**
 * Plumb lines: from the line of code that a step ran to the hand that it filled, and to the rows that it touched. The
 * same at each moment of a run.
 */
export const Stems = behind(function Stems({ run, columns, ...drawn }: StemsProps) {
  const ways = run.steps.map((_, index) => wayOf(drawn, index))
  return (
    <svg
      className="score-axis score-stems"
      width={columns.axis}
      height={drawn.layout.height}
      aria-hidden="true"
    >
      {run.steps.map(({ actor }, index) => {
        const way = ways[index]
        return (
          way && (
            <Stem key={index} way={way} x={middleOf(columns, index)} actor={actor} index={index} />
          )
        )
      })}
      <StemToken ways={ways} columns={columns} />
    </svg>
  )
})

interface StemProps {
  readonly way: StemWay
  readonly x: number
  readonly actor: string
  readonly index: number
}

function Stem({ way: { top, lowest, read }, x, actor, index }: StemProps) {
  const standing = useStanding(index)
  return (
    <g data-thread={actor} data-future={standing === 'future' ? '' : undefined}>
      {lowest !== null && <path className="stem" d={`M${x},${top}V${lowest}`} />}
      {read.map((y) => (
        <circle key={y} className="stem-read" cx={x} cy={y} r={4} />
      ))}
    </g>
  )
}

interface StemTokenProps {
  readonly ways: readonly StemWay[]
  readonly columns: Columns
}

/** As a step is taken, what it writes runs down its line, and what it reads runs up; taken back, the same backwards. */
function StemToken({ ways, columns }: StemTokenProps) {
  const current = useDerivedRun()
  const move = useLastMove(current)
  const way = move && ways[move.step]
  if (!way || way.lowest === null) return null
  const { top, lowest, read, used } = way
  const upper = used ?? top
  return (
    <circle
      key={move.count}
      className="stem-token"
      data-thread={current.run.steps[move.step]?.actor}
      data-back={move.isBack ? '' : undefined}
      cx={middleOf(columns, move.step)}
      cy={0}
      r={5}
      style={{
        '--from': `${read.length > 0 ? lowest : upper}px`,
        '--to': `${read.length > 0 ? upper : lowest}px`,
      }}
    />
  )
}

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

type Drawn = Pick<ScoreModel, 'layout' | 'rows' | 'hands' | 'memory'> & {
  /** Where in the code each step of the run is taken. */
  readonly places: CodeRoll['steps']
}

function wayOf({ layout, places, rows, hands, memory }: Drawn, index: number): StemWay {
  const place = places[index]
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
