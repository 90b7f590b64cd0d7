import { chanceNote } from '../../../src/index.ts'

/** The words of the verdict, each in a sentence or two. */
const terms: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: 'schedule',
    meaning:
      'An order in which threads and tasks take their steps, from the beginning to where nobody can take one. All are counted, each once.',
  },
  { term: 'chance', meaning: chanceNote },
  {
    term: 'takes a race',
    meaning:
      'No run of one thread after the other ends in the same memory and breaks the same. What such a run breaks as well is wrong without any race, and no lock mends it.',
  },
  {
    term: 'breaks exactly when',
    meaning:
      'These orderings of steps are so in every bad schedule, and in no good one. A step comes before another if it is taken, and the other is not taken before it.',
  },
  {
    term: 'made one step',
    meaning:
      'Nobody else takes a step in between. Searched for the fewest neighbouring steps of a thread that leave nothing bad so.',
  },
  {
    term: 'without a step',
    meaning:
      'The step is not taken, and its program is told nothing in the place of its result. Searched for each step in turn.',
  },
]

export function Terms() {
  return (
    <>
      <h3>What search says</h3>
      <dl>
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
