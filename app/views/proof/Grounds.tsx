import { assumptionsOf, chanceNote } from '../../../src/index.ts'
import { useDerivedRun } from '../../session/use-session.ts'

/** What a verdict takes for granted, and where what is modelled can be read. */
export function Grounds() {
  const { scenario, strategy } = useDerivedRun()
  const { subject, hypothetical, options } = scenario
  const worlds = options.flatMap(({ worlds: note }) => note ?? [])
  const sources = [
    { name: scenario.title, at: scenario.source },
    { name: strategy.label, at: strategy.source },
    ...options.map(({ label, source }) => ({ name: label, at: source })),
  ].flatMap(({ name, at }) => (at === undefined ? [] : [{ name, at }]))
  return (
    <section className="proof-section grounds" aria-labelledby="grounds-title">
      <h3 id="grounds-title">What this takes for granted</h3>
      <ul>
        {hypothetical && (
          <li>
            <strong>Hypothetical.</strong> {hypothetical}
          </li>
        )}
        {[...worlds, ...assumptionsOf(subject), chanceNote].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          Search is bounded: these scenarios, with as many threads as they have, and no others. What
          it says of each is exact unless it says that it was cut short.
        </li>
      </ul>
      {sources.length > 0 && (
        <p>
          Sources:{' '}
          {sources.map(({ name, at }, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <a href={at} target="_blank" rel="noreferrer">
                {name}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  )
}
