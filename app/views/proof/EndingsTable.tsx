import { useMemo } from 'preact/compat'
import { formatCount, formatProbability } from '../../../src/index.ts'
import { drawnEndings } from '../../derived/drawn-endings.ts'
import { writeLink } from '../../link/grammar.ts'
import { failureOn, verdictOn, type Proof } from '../../search/proof.ts'
import type { ReportedOutcome } from '../../search/reported.ts'
import type { Moment } from '../../session/moment.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { MemoryBoxes } from './MemoryBoxes.tsx'
import '../../controls/data-table.css'

/** A row a final memory, as far as it is not the same in all, and a column a strategy. */
export function EndingsTable({ proof }: { readonly proof: Proof }) {
  const { scenario, moment } = useDerivedRun()
  const { strategies } = scenario.subject
  const { beside: _beside, view: _view, ...run } = moment
  const settings = strategies.map(({ id }) => ({ ...run, strategy: id }))
  const endsIn = (setting: Moment) => verdictOn(proof, setting)?.outcomes
  const found = new Map(
    settings
      .flatMap((setting) => endsIn(setting)?.map((outcome) => ({ setting, outcome })) ?? [])
      .map((each) => [each.outcome.memory, each]),
  )
  const memories = [...found.keys()].toSorted()
  const key = JSON.stringify([scenario.id, run.options, memories])
  const drawn = useMemo(
    () =>
      drawnEndings(
        memories
          .flatMap((memory) => found.get(memory) ?? [])
          .map(({ setting, outcome }) => ({ system: scenario.build(setting), outcome })),
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- What a memory looks like does not hang on the report that told of it.
    [key],
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach.
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
          {memories.map((memory, index) => (
            <tr key={memory}>
              <th scope="row">
                <MemoryBoxes rows={drawn[index]?.telling ?? []} />
                {drawn.length === 1 && <MemoryBoxes rows={drawn[index]?.same ?? []} />}
              </th>
              {settings.map((setting) => (
                <td key={setting.strategy}>
                  <Reached
                    outcomes={endsIn(setting)?.filter((each) => each.memory === memory)}
                    hasFailed={failureOn(proof, setting) !== null}
                    moment={setting}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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
