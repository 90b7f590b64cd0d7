import { memo } from 'preact/compat'
import { TraceHatch } from '../../../controls/TraceHatch.tsx'
import type { PointOfNoReturn } from '../../../derived/point-of-no-return.ts'
import { endOf, startOf, type Columns } from '../../../layout/score/columns.ts'
import { chanceFigure } from '../../../derived/score/chance-figure.ts'

/** Where steps are closer than this, in pixels, the second figure stands where the first one's unit would. */
const roomy = 56

// The same at every step.
const hatch = <TraceHatch id="trace-hatch" />

interface TraceLineProps {
  readonly chances: readonly number[]
  readonly turn: PointOfNoReturn | null
  readonly columns: Columns
  /** The cursor. */
  readonly at: number
  readonly height: number
}

/** The chance over the axis, from step to step. */
export default function TraceLine({ chances, turn, columns, at, height }: TraceLineProps) {
  const steps = chances.length - 1
  const end = (moment: number) =>
    moment === steps ? endOf(columns, steps) : startOf(columns, moment + 1)
  const y = (chance: number) => (1 - chance) * height
  const path = chances
    .map(
      (chance, moment) =>
        `${moment === 0 ? 'M' : 'V'}${moment === 0 ? `0,${y(chance)}` : y(chance)}H${end(moment)}`,
    )
    .join('')
  const lost = turn ? startOf(columns, turn.index + 1) : null
  const nowAt = end(at)
  return (
    <>
      <svg className="trace-line" width={columns.axis} height={height} aria-hidden="true">
        {hatch}
        <path className="trace-area" d={`${path}V${height}H0Z`} />
        <path className="trace-path" d={path} />
        {lost !== null && (
          <g className="trace-lost" data-ahead={turn && turn.index >= at ? '' : undefined}>
            <rect x={lost} y={0} width={Math.max(0, end(steps) - lost)} height={height} />
            <path d={`M${lost},0H${end(steps)}`} />
          </g>
        )}
        <rect
          className="trace-ahead"
          x={nowAt}
          y={-2}
          width={Math.max(0, end(steps) - nowAt)}
          height={height + 2}
        />
        {lost !== null && (
          <circle
            className="trace-turn"
            data-ahead={turn && turn.index >= at ? '' : undefined}
            cx={lost}
            cy={0}
            r={5}
          />
        )}
      </svg>
      <ol className="trace-figures" aria-label="Chance to end broken">
        {chances.map((chance, moment) => (
          <TraceFigure
            // A moment is its place.
            key={moment}
            chance={chance}
            moment={moment}
            isHidden={chance === chances[moment - 1] || chance === 1}
            isAfter={moment > at}
            columns={columns}
            top={y(chance)}
          />
        ))}
      </ol>
    </>
  )
}

interface TraceFigureProps {
  readonly chance: number
  readonly moment: number
  readonly isHidden: boolean
  readonly isAfter: boolean
  readonly columns: Columns
  /** In CSS pixels. */
  readonly top: number
}

/** The chance at one moment, in its place. */
const TraceFigure = memo(function TraceFigure({
  chance,
  moment,
  isHidden,
  isAfter,
  columns,
  top,
}: TraceFigureProps) {
  return (
    <li
      hidden={isHidden}
      data-after={isAfter ? '' : undefined}
      style={{
        left: startOf(columns, moment),
        width: moment === 0 ? columns.step / 2 : columns.step,
        top,
      }}
    >
      <span className="visually-hidden">
        {moment === 0 ? 'before the first step ' : `after step ${moment} `}
      </span>
      {chanceFigure(chance)}
      {moment === 0 && <span className={columns.step < roomy ? 'visually-hidden' : ''}> %</span>}
    </li>
  )
})
