import { formatCount, formatProbability } from '../../../src/index.ts'
import { writeLink } from '../../link/grammar.ts'
import type { Moment } from '../../session/moment.ts'
import { failureOn, verdictOn } from '../../search/proof.ts'
import type { ReportedOutcome } from '../../search/reported.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import '../../controls/data-table.css'

/** Every final memory that some strategy can reach, and which do: what a fix really takes away. */
export function EndingsByStrategy({ title }: { readonly title: string }) {
  const { scenario, moment } = useDerivedRun()
  const proof = useSession((session) => session.proof)
  const { strategies } = scenario.subject
  const { beside: _beside, view: _view, ...run } = moment
  const endsOf = (strategy: string) => verdictOn(proof, { ...run, strategy })?.outcomes
  const memories = new Set(
    strategies.flatMap(({ id }) => endsOf(id)?.map(({ memory }) => memory) ?? []),
  )
  return (
    <details className="endings-by-strategy">
      <summary>Where runs of “{title}” can end under each strategy</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach. */}
      <div className="properties-scroll" role="group" aria-label="Endings" tabIndex={0}>
        <table className="data-table" aria-label="Final memory by strategy">
          <thead>
            <tr>
              <th scope="col">Memory at the end</th>
              {strategies.map(({ id, label }) => (
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
                {strategies.map(({ id }) => (
                  <td key={id}>
                    <Reached
                      outcomes={endsOf(id)?.filter((each) => each.memory === memory)}
                      hasFailed={failureOn(proof, { ...run, strategy: id }) !== null}
                      moment={{ ...run, strategy: id }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
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
      <span className="answer-chance">{formatProbability(probability)}</span>
    </a>
  )
}
