import { useMemo } from 'react'
import {
  formatCount,
  formatProbability,
  formatShare,
  answerTogether,
  judgementOf,
  type Choice,
  type Judgement,
  type Scenario,
} from '../../../src/index.ts'
import { costOf } from '../../derived/cost.ts'
import { writeLink } from '../../link/grammar.ts'
import type { Moment } from '../../session/moment.ts'
import { failureOn, verdictOn, type Proof } from '../../search/proof.ts'
import '../../controls/data-table.css'

interface BenchTableProps {
  readonly scenarios: readonly Scenario[]
  readonly proof: Proof
  readonly moment: Moment
  readonly judged: readonly string[]
}

const none: readonly Choice[] = []

/** A row a scenario, a column a strategy, and below what each strategy costs. */
export function BenchTable({ scenarios, proof, moment, judged }: BenchTableProps) {
  const strategies = scenarios[0]?.subject.strategies ?? none
  const here = scenarios.find(({ id }) => id === moment.scenario)
  const { options } = moment
  // Not with every report of the search, which has nothing to do with it.
  const costs = useMemo(
    () => strategies.map(({ id }) => here && costOf(here, { strategy: id, options })),
    [strategies, here, options],
  )
  return (
    <table className="data-table" aria-label="Strategies and scenarios">
      <thead>
        <tr>
          <th scope="col">Scenario</th>
          {strategies.map(({ id, label, sentence }) => (
            <th key={id} scope="col" title={sentence}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scenarios.map((scenario) => (
          <tr key={scenario.id}>
            <th scope="row" title={scenario.sentence}>
              {scenario.title}
            </th>
            {strategies.map((strategy) => (
              <td key={strategy.id}>
                <BenchCell
                  proof={proof}
                  moment={{ ...moment, scenario: scenario.id, strategy: strategy.id }}
                  judged={judged}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" title={`Atomic steps of thread A alone, in ${here?.title ?? ''}`}>
            steps of a thread alone
          </th>
          {costs.map((cost, index) => (
            <td key={strategies[index]?.id}>{cost?.steps}</td>
          ))}
        </tr>
        <tr>
          <th scope="row" title="Steps of that thread during which another has to wait">
            steps others wait
          </th>
          {costs.map((cost, index) => (
            <td key={strategies[index]?.id}>
              {cost?.waits}
              {cost && cost.locks.length > 0 && ` (${cost.locks.join(', ')})`}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

interface BenchCellProps {
  readonly proof: Proof
  readonly moment: Moment
  readonly judged: readonly string[]
}

function BenchCell({ proof, moment, judged }: BenchCellProps) {
  const verdict = verdictOn(proof, moment)
  const isFinal = verdict?.done === true || failureOn(proof, moment) !== null
  const open = <span className="answer-open">{isFinal ? 'not known' : '…'}</span>
  if (!verdict) return open
  const { violating, serially, probability, shortest: schedule } = judgementOf(verdict, judged)
  if (!schedule && answerTogether(verdict, judged) === 'deadlocks')
    return <span className="answer-open">deadlocks</span>
  if (!schedule) return verdict.complete ? <span data-fate="safe">holds</span> : open
  return (
    <a data-fate="doomed" href={writeLink({ ...moment, schedule, at: schedule.length })}>
      {formatShare(violating, verdict)}
      {verdict.complete && <Split {...{ violating, serially, probability }} />}
    </a>
  )
}

/** How probable it is, and how many of the bad schedules take a race. */
function Split({ violating, serially, probability }: Omit<Judgement, 'shortest'>) {
  const races = serially === null ? '' : `, ${formatCount(violating - serially)} by a race`
  return (
    <span className="bench-split">
      {formatProbability(probability)}
      {races}
    </span>
  )
}
