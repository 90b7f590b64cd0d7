import { formatProbability } from '../../../src/index.ts'
import { startOf } from '../../layout/score/columns.ts'
import { Part } from './Part.tsx'
import { Swatch } from './Swatch.tsx'
import { columnOf, type CompareModel } from './use-compare-model.ts'

const height = 96
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
        <defs>
          <pattern
            id="compare-hatch"
            width={8}
            height={8}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch-ground" width={8} height={8} />
            <path className="hatch-line" d="M0,0V8" />
          </pattern>
        </defs>
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
        {lostAt !== null && <circle className="trace-turn" cx={lostAt} cy={y(1)} r={5} />}
      </svg>
      {lostAt !== null && (
        <span
          className="compare-lost-word"
          data-late={lostAt > end / 2 ? '' : undefined}
          style={{ left: lostAt }}
        >
          point of no return
        </span>
      )}
      {left.chances && right.chances && (
        <ol className="trace-figures compare-figures" aria-label="Chance to end broken under both">
          {left.chances.map((chance, moment) => {
            const other = right.chances?.[moment] ?? chance
            const isTold =
              chance === left.chances?.[moment - 1] && other === right.chances?.[moment - 1]
            return (
              <li
                // A moment is its place.
                key={moment}
                hidden={isTold || Math.max(chance, other) === 1}
                data-after={moment > compared.at ? '' : undefined}
                style={{
                  left: moment === 0 ? 0 : (moment - 0.5) * columns.step,
                  width: moment === 0 ? columns.step / 2 : columns.step,
                  top: y(Math.max(chance, other)),
                }}
              >
                <span className="visually-hidden">
                  {moment === 0 ? 'before the first step ' : `after column ${moment} `}
                </span>
                {figure(chance)}
                {other !== chance && (
                  <>
                    <span className="visually-hidden"> under {left.name}</span>
                    <span
                      className="compare-other"
                      // There is but half a column, and a line between the two.
                      data-below={moment === 0 ? '' : undefined}
                      style={moment === 0 ? { top: 20 + Math.abs(y(chance) - y(other)) } : {}}
                    >
                      {moment > 0 && <span aria-hidden="true">, </span>}
                      {figure(other)}
                      <span className="visually-hidden"> under {right.name}</span>
                    </span>
                  </>
                )}
              </li>
            )
          })}
        </ol>
      )}
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

function figure(chance: number): string {
  if (chance > 0 && chance < 0.01) return '< 1'
  if (chance > 0.99 && chance < 1) return '> 99'
  return String(Math.round(chance * 100))
}
