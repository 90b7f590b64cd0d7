import { chanceNote } from '../../src/index.ts'

/** The words of the page that need an explanation, each in a sentence or two, in the order in which they are met. */
export const glossary = {
  schedule:
    'An order in which threads and tasks take their steps, from the beginning to where nobody can take one. All are counted, each once.',
  'random order': chanceNote,
  safe: 'No continuation of the run breaks what is judged, whoever goes next.',
  'at stake':
    'Some continuations of the run break what is judged, and some do not: it depends on who goes next.',
  'for good': 'Every continuation of the run breaks what is judged, whoever goes next.',
  either:
    'On the map, several orders of the steps so far lead to one cell. Where that is cut in parts, it depends on the order what can still become of the run; what cannot come any more is pale.',
  'in passing': 'It is wrong now, and in order at the end of every continuation.',
  'point of no return':
    'The step after which every continuation breaks what is judged, though before it one did not.',
  serial:
    'Each thread runs from its first step to its last with no other thread in between; tasks run at any place.',
  'takes a race':
    'No run of one thread after the other ends in the same memory and breaks the same. What such a run breaks as well is wrong without any race, and no lock mends it.',
  'breaks exactly when':
    'These orderings of steps are so in every bad schedule, and in no good one. A step comes before another if it is taken, and the other is not taken before it.',
  'made one step':
    'Nobody else takes a step in between. Searched for the fewest neighbouring steps of a thread that leave nothing bad so.',
  'without a step':
    'The step is not taken, and its program is told nothing in the place of its result. Searched for each step in turn.',
} as const

/** A word that the glossary explains. */
export type GlossaryTerm = keyof typeof glossary
