import { assumptionsOf, discussionOf, statementsOf } from '../../../src/index.ts'
import { useDerivedRun } from '../../session/use-session.ts'

/** How much a property weighs that nothing is wrong without. */
const notRequired = {
  stronger: 'It is more than anybody promises.',
  observation: 'It is observed, and not required.',
}

/** What the scenario is about, in the words of whoever built it, and where each thing comes from. */
export function UnderStudy() {
  const { scenario, system } = useDerivedRun()
  const discussion = discussionOf(scenario.subject)
  return (
    <>
      <h3>{scenario.title}</h3>
      <p>
        {scenario.sentence} <Source of={scenario.title} at={scenario.source} />
      </p>
      {scenario.hypothetical && (
        <p>
          <strong>Hypothetical.</strong> {scenario.hypothetical}
        </p>
      )}
      {discussion.length > 0 && (
        <ul>
          {discussion.map(({ says, source }) => (
            <li key={says}>
              {says} <Source of={says} at={source} />
            </li>
          ))}
        </ul>
      )}
      <h3>What is assumed</h3>
      <ul>
        {assumptionsOf(scenario.subject).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3>What can be wrong</h3>
      <Words
        entries={scenario.subject.faults.map(({ kind, sentence, source }) => ({
          name: kind,
          sentence,
          source,
        }))}
        isBad
      />
      <h3>What is judged</h3>
      <Words
        entries={statementsOf(system).map(({ title, rank, sentence, source }) => ({
          name: title,
          sentence: rank === 'required' ? sentence : `${sentence} ${notRequired[rank]}`,
          source,
        }))}
      />
      <h3>Strategies</h3>
      <Words
        entries={[...scenario.subject.strategies, ...scenario.options].map(
          ({ label, sentence, source }) => ({
            name: label,
            sentence,
            source,
          }),
        )}
      />
    </>
  )
}

interface WordsProps {
  readonly entries: readonly {
    readonly name: string
    readonly sentence: string
    readonly source: string | undefined
  }[]
  readonly isBad?: boolean
}

function Words({ entries, isBad = false }: WordsProps) {
  return (
    <dl className={isBad ? 'help-kinds' : undefined}>
      {entries.map(({ name, sentence, source }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {sentence} <Source of={name} at={source} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Source({ of, at }: { readonly of: string; readonly at: string | undefined }) {
  if (!at) return null
  return (
    <a href={at} target="_blank" rel="noreferrer" aria-label={`source of ${of}`}>
      source
    </a>
  )
}
