import type { CompareModel } from './use-compare-model.ts'

/** Two lines closer than this, in CSS pixels, have their figures above one another. */
const together = 34

interface CompareFiguresProps {
  readonly model: CompareModel
  /** Where a chance lies, from the top. */
  readonly y: (chance: number) => number
}

/** The chance to end broken wherever it changes under one of the two; what is lost for good says so by its line. */
export function CompareFigures({ model: { compared, columns, sides }, y }: CompareFiguresProps) {
  const [left, right] = sides
  const [ofLeft, ofRight] = [left.chances, right.chances]
  if (!ofLeft || !ofRight) return null
  return (
    <ol className="trace-figures compare-figures" aria-label="Chance to end broken under both">
      {ofLeft.map((chance, moment) => {
        const other = ofRight[moment] ?? chance
        const isTold = chance === ofLeft[moment - 1] && other === ofRight[moment - 1]
        const place = {
          left: moment === 0 ? 0 : (moment - 0.5) * columns.step,
          width: moment === 0 ? columns.step / 2 : columns.step,
        }
        const isAfter = moment > compared.at ? '' : undefined
        const when = moment === 0 ? 'before the first step ' : `after column ${moment} `
        const one = { chance, name: left.name, isOther: false }
        const two = { chance: other, name: right.name, isOther: true }
        const [upper, lower] = other > chance ? [two, one] : [one, two]
        const apart = y(lower.chance) - y(upper.chance)
        // Before the first step there is half a column, which has no room for both side by side.
        const isSplit = apart > 0 && (moment === 0 || apart >= together)
        const shown = chance === other ? [one] : isSplit ? [upper, lower] : [one, two]
        const told = shown.filter((each) => each.chance < 1)
        // Beside what is lost for good, which has no figure, the other one stands on its own line.
        const highest = Math.max(...told.map((each) => each.chance))
        return (
          <li key={moment} hidden={isTold || told.length === 0} data-after={isAfter}>
            <span className="visually-hidden">{when}</span>
            {isSplit
              ? told.map((each) => (
                  <span
                    key={each.name}
                    className="compare-figure"
                    data-other={each.isOther ? '' : undefined}
                    data-below={each === lower && apart < together ? '' : undefined}
                    style={{ ...place, top: y(each.chance) }}
                  >
                    {figure(each.chance)}
                    <span className="visually-hidden"> under {each.name}</span>
                  </span>
                ))
              : told.length > 0 && (
                  <span className="compare-figure" style={{ ...place, top: y(highest) }}>
                    {told.map((each, index) => (
                      <span key={each.name} data-other={each.isOther ? '' : undefined}>
                        {index > 0 && ', '}
                        {figure(each.chance)}
                        {chance !== other && (
                          <span className="visually-hidden"> under {each.name}</span>
                        )}
                      </span>
                    ))}
                  </span>
                )}
          </li>
        )
      })}
    </ol>
  )
}

/** Short, for it stands on every step: whole percents, and the sign is in the label. */
function figure(chance: number): string {
  if (chance > 0 && chance < 0.01) return '< 1'
  if (chance > 0.99 && chance < 1) return '> 99'
  return String(Math.round(chance * 100))
}
