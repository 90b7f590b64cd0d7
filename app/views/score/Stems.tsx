import { rowOf } from '../../layout/score/code-rows.ts'
import { middleOf } from '../../layout/score/columns.ts'
import { handHeight } from '../../layout/score/score-layout.ts'
import type { ScoreModel } from './use-score-model.ts'

const noteHeight = 20
const barInset = 4

/** Plumb lines: from the line of code that a step ran to the hand that it filled, and to the rows that it touched. */
export function Stems({ model }: { readonly model: ScoreModel }) {
  const { current, columns, layout, roll, rows, hands, memory } = model
  const { run, moment } = current
  const lanes = memory.objects.flatMap((object) => object.lanes)
  return (
    <svg
      className="score-axis score-stems"
      width={columns.axis}
      height={layout.height}
      aria-hidden="true"
    >
      {run.steps.map((step, index) => {
        const place = roll.steps[index]
        const row = place && rowOf(rows, place.section, place.line)
        const top = row ? layout.code.top + row.top + noteHeight : layout.code.top
        const touched = lanes.filter(({ touches }) => touches.some((touch) => touch.step === index))
        const read = hands.findIndex((each) => each.hands.some(({ readAt }) => readAt === index))
        const used = hands.findIndex((each) => each.hands.some(({ usedAt }) => usedAt === index))
        const ends = [
          ...touched.map((lane) => layout.memory.top + lane.top + barInset),
          ...[read, used]
            .filter((hand) => hand >= 0)
            .map((hand) => layout.hands.top + (hand + 0.5) * handHeight),
        ]
        const x = middleOf(columns, index)
        return (
          <g key={index} data-thread={step.actor} data-future={index >= moment.at ? '' : undefined}>
            {ends.length > 0 && <path className="stem" d={`M${x},${top}V${Math.max(...ends)}`} />}
            {touched
              .filter(({ touches }) =>
                touches.some((touch) => touch.step === index && touch.mode === 'read'),
              )
              .map((lane) => (
                <circle
                  key={`${lane.object} ${lane.key}`}
                  className="stem-read"
                  cx={x}
                  cy={layout.memory.top + lane.top + barInset}
                  r={4}
                />
              ))}
          </g>
        )
      })}
    </svg>
  )
}
