import { formatCount, stepNames, type Step, type Why } from '../../../src/index.ts'

/** Orderings of steps that together make an order end broken, under one or both of two strategies. */
export interface WhyRow {
  /** The orderings, as text. */
  readonly text: string
  /** How many broken orders it adds to those of the rows above, by strategy; null where it is no reason there. */
  readonly adds: readonly [left: string | null, right: string | null]
  /** Whether it is so in the run that is looked at, by strategy. */
  readonly isThisRun: readonly [left: boolean, right: boolean]
}

type Clause = Why['clauses'][number]
type Ordering = Clause['orderings'][number]

/** One of two runs, and why runs of its setting break. */
export interface Reasoned {
  readonly why: Why | null | 'unknown'
  readonly steps: readonly Step[]
}

/**
 * The reasons of two settings side by side, those that explain most first.
 *
 * @param tell an ordering in words.
 */
export function whyRows(
  left: Reasoned,
  right: Reasoned,
  tell: (ordering: Ordering) => string,
): readonly WhyRow[] {
  const both = [left, right] as const
  const textOf = ({ orderings }: Clause): string => orderings.map(tell).join(' and ')
  // Those that come first in either come first.
  const clauses = both
    .flatMap(({ why }) => exactClauses(why).map((clause, rank) => ({ clause, rank })))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ clause }) => clause)
  const byText = new Map(clauses.map((clause) => [textOf(clause), clause]))
  return [...byText].map(([text, { orderings }]) => ({
    text,
    adds: pair(both, ({ why }) => addedBy(why, text, textOf)),
    isThisRun: pair(
      both,
      ({ why, steps }) => addedBy(why, text, textOf) !== null && areSo(orderings, steps),
    ),
  }))
}

/** The reasons, where they say exactly which orders break; they are not told otherwise. */
function exactClauses(why: Reasoned['why']): readonly Clause[] {
  return why && why !== 'unknown' && why.exact ? why.clauses : []
}

function addedBy(
  why: Reasoned['why'],
  text: string,
  textOf: (clause: Clause) => string,
): string | null {
  const clauses = exactClauses(why)
  const index = clauses.findIndex((clause) => textOf(clause) === text)
  const clause = clauses[index]
  return clause ? `${index > 0 ? '+ ' : ''}${formatCount(clause.schedules)}` : null
}

/** Whether orderings are all so in a run: the first step is taken, and the second not before it. */
function areSo(orderings: readonly Ordering[], steps: readonly Step[]): boolean {
  const names = stepNames(steps)
  const placeOf = ({ thread, step }: Ordering['before']): number =>
    steps.findIndex(({ actor }, index) => actor === thread && names[index] === step)
  return orderings.every(({ before, after }) => {
    const [first, second] = [placeOf(before), placeOf(after)]
    return first >= 0 && (second < 0 || first < second)
  })
}

function pair<Item, Result>(
  [left, right]: readonly [Item, Item],
  by: (item: Item) => Result,
): readonly [Result, Result] {
  return [by(left), by(right)]
}
