import { useMemo } from 'react'
import { chancesAlong, formatProbability } from '../../../../src/index.ts'
import type { PointOfNoReturn } from '../../../derived/point-of-no-return.ts'
import { middleOf, startOf } from '../../../layout/score/columns.ts'
import { graphOn } from '../../../search/proof.ts'
import { useSession } from '../../../session/use-session.ts'
import type { ScoreModel } from '../use-score-model.ts'

interface TraceProps {
  readonly model: ScoreModel
  readonly turn: PointOfNoReturn | null
}

/** The chance to end broken after each step, if whoever goes next is picked at random. */
export function Trace({ model, turn }: TraceProps) {
  const { current, layout } = model
  const { moment } = current
  const proof = useSession((session) => session.proof)
  const chances = useMemo(() => {
    const graph = graphOn(proof, moment)
    return graph ? chancesAlong(graph, moment.schedule) : null
  }, [proof, moment])
  const { top, height } = layout.trace
  const now = chances?.[moment.at]
  return (
    <div className="trace" style={{ top, height }}>
      <div className="score-label trace-label">
        <strong>Chance to end broken</strong>
        <span>if whoever goes next is picked at random</span>
        {now !== undefined && (
          <output data-look={now === 1 ? 'for good' : now === 0 ? 'safe' : 'at stake'}>
            {formatProbability(now)}
          </output>
        )}
      </div>
      {chances && <Line chances={chances} turn={turn} model={model} height={height} />}
    </div>
  )
}

interface LineProps {
  readonly chances: readonly number[]
  readonly turn: PointOfNoReturn | null
  readonly model: ScoreModel
  readonly height: number
}

function Line({ chances, turn, model: { columns, current }, height }: LineProps) {
  const { at } = current.moment
  const steps = chances.length - 1
  const end = (moment: number) =>
    moment === steps ? Math.max(steps, 1) * columns.step : startOf(columns, moment + 1)
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
        <defs>
          <pattern
            id="trace-hatch"
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch-ground" width={8} height={8} />
            <path className="hatch-line" d="M0,0V8" />
          </pattern>
        </defs>
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
          <li
            // A moment is its place.
            key={moment}
            hidden={chance === chances[moment - 1] || chance === 1}
            data-after={moment > at ? '' : undefined}
            style={{
              left: moment === 0 ? 0 : middleOf(columns, moment - 1),
              width: moment === 0 ? columns.step / 2 : columns.step,
              top: y(chance),
            }}
          >
            <span className="visually-hidden">
              {moment === 0 ? 'before the first step ' : `after step ${moment} `}
            </span>
            {figure(chance)}
            {moment === 0 && ' %'}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Short, for it stands on every step: whole percents, and the sign is in the label. */
function figure(chance: number): string {
  if (chance > 0 && chance < 0.01) return '< 1'
  if (chance > 0.99 && chance < 1) return '> 99'
  return String(Math.round(chance * 100))
}
