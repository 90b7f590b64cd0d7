import { everyRun } from '../../threads/every-run.fixture.ts'
import { stepNames } from '../../threads/step-names.ts'
import type { System } from '../../system/system.ts'
import type { Ordering, Why } from '../answers/why/ordering.ts'
import { violations } from './naive.fixture.ts'

/** A complete schedule: its threads' steps in order, as text, and whether it is bad. */
export interface NaiveRun {
  readonly steps: readonly string[]
  /** Who takes each step, tasks included. */
  readonly schedule: readonly string[]
  readonly isBad: boolean
}

/**
 * Every complete schedule, by plain recursion.
 *
 * @param judged ids of properties other than `serializable`.
 * @returns null if there are more than `most`.
 */
export function allRuns(
  system: System,
  judged: readonly string[],
  most: number,
): readonly NaiveRun[] | null {
  const runs: NaiveRun[] = []
  for (const { schedule, enabled, trace } of everyRun(system)) {
    if (enabled.length > 0) continue
    if (runs.length === most) return null
    const now = trace()
    const names = stepNames(now.steps)
    runs.push({
      schedule,
      steps: now.steps.flatMap(({ actor }, index) =>
        /[A-Z]/.test(actor) ? [`${actor} ${names[index]}`] : [],
      ),
      isBad: violations(system, now).some((id) => judged.includes(id)),
    })
  }
  return runs
}

/** What is wrong with an answer, tried on every schedule; null if nothing is. */
export function refute({ exact, clauses }: Why, runs: readonly NaiveRun[]): string | null {
  let left = runs.filter(({ isBad }) => isBad)
  for (const { orderings, schedules, witness } of clauses) {
    const has = (run: NaiveRun): boolean => orderings.every((ordering) => isSo(ordering, run))
    const added = left.filter(has)
    if (BigInt(added.length) !== schedules) return `adds ${added.length}, not ${schedules}`
    if (!added.some(({ schedule }) => schedule.join() === witness.join()))
      return 'the witness is of another clause'
    if (exact && runs.some((run) => !run.isBad && has(run))) return 'a good schedule is covered'
    left = left.filter((run) => !has(run))
  }
  return left.length > 0 ? `${left.length} bad schedules are not covered` : null
}

/**
 * How many conjunctions of at most three orderings, and how many orderings in all, it takes at least to say
 * which schedules are bad: by trying all of them. Null if three conjunctions do not do.
 */
export function smallestSize(
  runs: readonly NaiveRun[],
): { readonly clauses: number; readonly orderings: number } | null {
  const [bad, good] = [runs.filter(({ isBad }) => isBad), runs.filter(({ isBad }) => !isBad)]
  const steps = [...new Set(runs.flatMap((run) => run.steps))]
  const orderings = steps.flatMap((before) =>
    steps
      .filter((after) => after.charAt(0) !== before.charAt(0))
      .map((after) => ({
        bad: bits(bad, (run) => comesFirst(before, after, run)),
        good: bits(good, (run) => comesFirst(before, after, run)),
      })),
  )
  const everyBad = bits(bad, () => true)
  /** By the bad schedules that a right conjunction covers: its fewest orderings. */
  const conjunctions = new Map<bigint, number>()
  const grow = (from: number, size: number, left: { bad: bigint; good: bigint }): void => {
    if (left.bad === 0n) return
    if (left.good === 0n) {
      conjunctions.set(left.bad, Math.min(size, conjunctions.get(left.bad) ?? size))
      return
    }
    if (size === 3) return
    for (let index = from; index < orderings.length; index++) {
      const next = orderings[index]!
      grow(index + 1, size + 1, { bad: left.bad & next.bad, good: left.good & next.good })
    }
  }
  grow(0, 0, { bad: everyBad, good: bits(good, () => true) })

  const known = [...conjunctions]
  // Of conjunctions of one size, those that cover less than another one are never needed.
  const useful = known.filter(
    ([covers, size]) =>
      !known.some(([other, its]) => its <= size && other !== covers && (covers & ~other) === 0n),
  )
  for (let clauses = 1; clauses <= 3; clauses++) {
    const sizes = combinations(useful, clauses)
      .filter((some) => some.reduce((union, [covers]) => union | covers, 0n) === everyBad)
      .map((some) => some.reduce((sum, [, size]) => sum + size, 0))
    if (sizes.length > 0) return { clauses, orderings: Math.min(...sizes) }
  }
  return null
}

function isSo({ before, after }: Ordering, run: NaiveRun): boolean {
  return comesFirst(`${before.thread} ${before.step}`, `${after.thread} ${after.step}`, run)
}

function comesFirst(before: string, after: string, { steps }: NaiveRun): boolean {
  const [first, second] = [steps.indexOf(before), steps.indexOf(after)]
  return first >= 0 && (second < 0 || first < second)
}

function bits(runs: readonly NaiveRun[], has: (run: NaiveRun) => boolean): bigint {
  return runs.reduce((all, run, place) => (has(run) ? all | (1n << BigInt(place)) : all), 0n)
}

function combinations<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
