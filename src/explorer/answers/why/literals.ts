import type { Ordering, StepName } from './ordering.ts'
import type { StepGraph } from '../steps/step-graph.ts'

/** A thread's n-th use of something, from 1. */
export interface Step {
  /** An index in the graph's uses. */
  readonly use: number
  readonly nth: number
}

/** An ordering of steps of two threads. */
export interface Literal {
  readonly before: Step
  readonly after: Step
  readonly ordering: Ordering
  /** The ordering as text, by which literals are sorted. */
  readonly text: string
}

/** Every ordering between a step of one thread and a step of another. */
export function literalsOf(graph: StepGraph): readonly Literal[] {
  const steps = graph.most.flatMap((most, use) =>
    Array.from({ length: most }, (_, index) => ({ use, nth: index + 1 })),
  )
  return steps
    .flatMap((before) =>
      steps
        .filter(({ use }) => graph.uses[use]?.thread !== graph.uses[before.use]?.thread)
        .map((after) => {
          const ordering = { before: nameOf(graph, before), after: nameOf(graph, after) }
          return { before, after, ordering, text: textOf(ordering) }
        }),
    )
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
}

/** Which literals are so in a run, given as the uses of its threads' steps. */
export function truthsIn(run: readonly number[], literals: readonly Literal[]): readonly boolean[] {
  const counts = new Map<number, number>()
  const places = new Map<string, number>()
  for (const [place, use] of run.entries()) {
    const nth = (counts.get(use) ?? 0) + 1
    counts.set(use, nth)
    places.set(`${use}#${nth}`, place)
  }
  const placeOf = ({ use, nth }: Step): number => places.get(`${use}#${nth}`) ?? Infinity
  return literals.map(({ before, after }) => placeOf(before) < placeOf(after))
}

function nameOf({ uses, threads }: StepGraph, { use, nth }: Step): StepName {
  const { thread, use: name } = uses[use]!
  return { thread: threads[thread]!, step: `${name}#${nth}` }
}

function textOf({ before, after }: Ordering): string {
  return `${before.thread} ${before.step} < ${after.thread} ${after.step}`
}
