import { useId } from 'preact/compat'
import { formatProbability, formatShare, type Choice, type Statement } from '../../../src/index.ts'
import { keepInSight } from '../../controls/keep-in-sight.ts'
import { writeLink } from '../../link/grammar.ts'
import type { Moment } from '../../session/moment.ts'
import { failureOn, verdictOn, type Proof } from '../../search/proof.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import '../../controls/data-table.css'

interface PropertyTableProps {
  readonly properties: readonly Statement[]
  readonly strategies: readonly Choice[]
  readonly proof: Proof
  readonly moment: Moment
}

const ranks: readonly { readonly rank: Statement['rank']; readonly title: string }[] = [
  { rank: 'required', title: 'Required' },
  { rank: 'stronger', title: 'Stronger than anybody promises' },
  { rank: 'observation', title: 'Observations' },
]

/** A row a property, the weightiest first, and a column a strategy. What fails leads to its shortest violation. */
export function PropertyTable({ properties, strategies, proof, moment }: PropertyTableProps) {
  const prefix = useId()
  const { beside: _beside, view: _view, ...run } = moment
  const standOf = (setting: Moment) => {
    const verdict = verdictOn(proof, setting)
    const isFinal = verdict?.done === true || failureOn(proof, setting) !== null
    return { verdict, isFinal, moment: setting }
  }
  return (
    <table className="data-table property-table" aria-label="Properties">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Property</span>
          </th>
          {strategies.map(({ id, label }) => (
            <th
              key={id}
              scope="col"
              ref={id === moment.strategy ? bringIntoSight : null}
              data-chosen={id === moment.strategy ? '' : undefined}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranks.flatMap(({ rank, title: heading }) => {
          const ranked = properties.filter((property) => property.rank === rank)
          if (ranked.length === 0) return []
          return [
            <tr key={rank} className="rank">
              <th scope="rowgroup" colSpan={strategies.length + 1}>
                {heading}
              </th>
            </tr>,
            ...ranked.map(({ id, title, sentence }) => (
              <tr key={id} data-rank={rank}>
                <th scope="row" aria-label={title} aria-describedby={`${prefix}-${id}`}>
                  {title}
                  <span id={`${prefix}-${id}`} className="property-sentence">
                    {sentence}
                  </span>
                </th>
                {strategies.map((strategy) => (
                  <td key={strategy.id}>
                    <Answer property={id} {...standOf({ ...run, strategy: strategy.id })} />
                  </td>
                ))}
              </tr>
            )),
          ]
        })}
      </tbody>
    </table>
  )
}

/** The chosen strategy's column, once when it is chosen: after that a person may scroll where they like. */
function bringIntoSight(column: HTMLElement | null): void {
  const pane = column?.closest('.properties-scroll')
  if (column && pane) keepInSight(column, pane)
}

interface AnswerProps {
  readonly property: string
  readonly verdict: ReportedVerdict | null
  /** Whether no more will be known. */
  readonly isFinal: boolean
  readonly moment: Moment
}

function Answer({ property, verdict, isFinal, moment }: AnswerProps) {
  const found = verdict?.properties.find(({ id }) => id === property)
  if (found?.answer === 'holds') return <span className="answer-holds">holds</span>
  if (found?.answer === 'deadlocks') return <span className="answer-open">deadlocks</span>
  if (found?.answer === 'inapplicable') return <span className="answer-open">no serial run</span>
  if (!verdict || !found?.shortest)
    return <span className="answer-open">{isFinal ? 'not known' : '…'}</span>
  const schedule = found.shortest
  const share = formatShare(found.violating, verdict)
  return (
    <a className="answer-violated" href={writeLink({ ...moment, schedule, at: schedule.length })}>
      {share}
      <span className="visually-hidden"> schedules</span>
      {verdict.complete && (
        <span className="answer-chance">{formatProbability(found.probability)}</span>
      )}
      <span className="answer-chance">{schedule.length} steps</span>
    </a>
  )
}
