import { glossary } from '../../derived/glossary.ts'

/** The words of the verdict, each in a sentence or two. */
export function Terms() {
  return (
    <>
      <h3>What search says</h3>
      <dl>
        {Object.entries(glossary).map(([term, meaning]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
