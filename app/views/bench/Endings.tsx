import { formatCount, formatProbability, type Scenario } from '../../../src/index.ts'
import { writeLink } from '../../link/grammar.ts'
import type { Moment } from '../../session/moment.ts'
import { failureOn, verdictOn, type Proof } from '../../search/proof.ts'
import type { ReportedOutcome } from '../../search/reported.ts'
import '../../controls/data-table.css'

interface EndingsProps {
  readonly scenario: Scenario
  readonly proof: Proof
  readonly moment: Moment
}

/** Every final memory that some strategy can reach, and which do: what a fix really takes away. */
export function Endings({ scenario, proof, moment }: EndingsProps) {
  const endsOf = (strategy: string) => verdictOn(proof, { ...moment, strategy })?.outcomes
  const memories = new Set(
    scenario.subject.strategies.flatMap(({ id }) => endsOf(id)?.map(({ memory }) => memory) ?? []),
  )
  return (
    <>
      <h3>Where runs of “{scenario.title}” can end</h3>
      <table className="data-table" aria-label="Final memory by strategy">
        <thead>
          <tr>
            <th scope="col">Memory at the end</th>
            {scenario.subject.strategies.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...memories].toSorted().map((memory) => (
            <tr key={memory}>
              <th scope="row">
                <code>{memory}</code>
              </th>
              {scenario.subject.strategies.map(({ id }) => (
                <td key={id}>
                  <Reached
                    outcomes={endsOf(id)?.filter((each) => each.memory === memory)}
                    hasFailed={failureOn(proof, { ...moment, strategy: id }) !== null}
                    moment={{ ...moment, strategy: id }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

interface ReachedProps {
  readonly outcomes: readonly ReportedOutcome[] | undefined
  readonly hasFailed: boolean
  readonly moment: Moment
}

function Reached({ outcomes, hasFailed, moment }: ReachedProps) {
  if (!outcomes) return <span className="answer-open">{hasFailed ? 'not known' : '…'}</span>
  const [first] = outcomes
  if (!first) return <span className="answer-open">never</span>
  const schedules = outcomes.reduce((sum, each) => sum + each.schedules, 0n)
  const probability = outcomes.reduce((sum, each) => sum + each.probability, 0)
  return (
    <a href={writeLink({ ...moment, schedule: first.witness, at: first.witness.length })}>
      {formatCount(schedules)}
      <span className="bench-split">{formatProbability(probability)}</span>
    </a>
  )
}
