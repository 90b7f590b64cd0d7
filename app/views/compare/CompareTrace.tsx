import { TraceHatch } from '../../controls/TraceHatch.tsx'
import { formatProbability } from '../../../src/index.ts'
import { startOf } from '../../layout/score/columns.ts'
import { CompareFigures } from './CompareFigures.tsx'
import { Part } from './Part.tsx'
import { Swatch } from './Swatch.tsx'
import { columnOf, type CompareModel } from './use-compare-model.ts'
import './compare-trace.css'

const height = 68
const inset = { top: 20, bottom: 4 }

/** The chance to end broken at each moment, under both. */
export function CompareTrace({ model }: { readonly model: CompareModel }) {
  const { compared, columns, sides } = model
  const [left, right] = sides
  const end = columns.step * compared.columns.length
  const y = (chance: number) => inset.top + (1 - chance) * (height - inset.top - inset.bottom)
  const lineOf = (chances: readonly number[]) =>
    chances
      .map((chance, moment) => {
        const to = moment === compared.columns.length ? end : startOf(columns, moment + 1)
        return `${moment === 0 ? `M0,${y(chance)}` : `V${y(chance)}`}H${to}`
      })
      .join('')
  // The left run's: the right one's line says by itself where it comes to the top.
  const lostAt = left.turn && startOf(columns, columnOf(compared, 'left', left.turn.index) + 1)
  const turns = sides.flatMap(({ side, name, turn }) =>
    turn ? [{ side, name, column: columnOf(compared, side, turn.index) }] : [],
  )
  const nowAt = compared.at === compared.columns.length ? end : startOf(columns, compared.at + 1)
  return (
    <Part
      model={model}
      name="Chance"
      className="compare-trace"
      lines="losses"
      height={height}
      label={
        <div className="compare-chances">
          <p>
            <strong>Chance to end broken</strong>
            <small>{sameFrom(left.chances, right.chances)}</small>
          </p>
          <dl>
            {sides.map(({ side, name, chances }) => {
              const now = chances?.[compared.at]
              return (
                <div key={side}>
                  <dt>
                    <Swatch side={side} /> {name}
                  </dt>
                  <dd data-look={now === 1 ? 'for good' : now === 0 ? 'safe' : 'at stake'}>
                    {now === undefined ? 'searching …' : formatProbability(now)}
                  </dd>
                </div>
              )
            })}
          </dl>
        </div>
      }
    >
      <svg className="trace-svg" width={columns.axis} height={height} aria-hidden="true">
        <TraceHatch id="compare-hatch" />
        {left.chances && (
          <path className="trace-area" d={`${lineOf(left.chances)}V${height - inset.bottom}H0Z`} />
        )}
        {lostAt !== null && (
          <rect
            className="compare-lost"
            x={lostAt}
            y={y(1)}
            width={Math.max(0, end - lostAt)}
            height={y(0) - y(1)}
          />
        )}
        {left.chances && <path className="trace-path" d={lineOf(left.chances)} />}
        {lostAt !== null && <path className="compare-lost-line" d={`M${lostAt},${y(1)}H${end}`} />}
        {right.chances && <path className="compare-path" d={lineOf(right.chances)} />}
        <rect
          className="trace-ahead"
          x={nowAt}
          y={0}
          width={Math.max(0, end - nowAt)}
          height={height - inset.bottom}
        />
        {lostAt !== null && (
          <circle
            className="trace-turn"
            data-ahead={lostAt > nowAt ? '' : undefined}
            cx={lostAt}
            cy={y(1)}
            r={5}
          />
        )}
      </svg>
      {turns.map(({ side, name, column }, index) => {
        // One word, where both were lost at the same step.
        const isOne = turns.every((each) => each.column === column)
        if (isOne && index > 0) return null
        const from = startOf(columns, column + 1)
        return (
          <span
            key={side}
            className="compare-lost-word"
            data-late={from > end / 2 ? '' : undefined}
            data-ahead={column >= compared.at ? '' : undefined}
            style={{ left: from }}
          >
            point of no return{isOne && turns.length > 1 ? '' : `, ${name}`}
          </span>
        )
      })}
      <CompareFigures model={model} y={y} />
    </Part>
  )
}

/** From when on both chances are the same until the end. */
function sameFrom(left: readonly number[] | null, right: readonly number[] | null): string {
  if (!left || !right) return ''
  const last = left.findLastIndex((chance, moment) => chance !== right[moment])
  if (last < 0) return 'the same under both, at every step'
  if (last === left.length - 1) return 'if whoever goes next is picked at random'
  return `the same from column ${last + 1} on`
}
