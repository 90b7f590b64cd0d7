import { pickSeeded } from '../../../schedule/seeded.ts'
import { PASS, VIOLATION } from '../fates.ts'
import { alikeIn, smallestCovers, type Conjunction, type Samples } from './cover.ts'
import { literalsOf, truthsIn, type Literal } from './literals.ts'
import { countBadRuns, findRun, usesOf } from './observed-runs.ts'
import { Observer } from './observer.ts'
import type { Why } from './ordering.ts'
import type { StepGraph } from '../steps/step-graph.ts'

/** How many random runs of each kind the first guess is made from. */
const firstRuns = 24

/** How many covers that say the same of all runs seen are compared, to take the one with the largest clause. */
const mostAlternatives = 24

/**
 * Says why schedules are bad: the fewest and shortest conjunctions of orderings of which one is so in every
 * bad schedule, and none in a good one. Fewest conjunctions first, then fewest orderings in all, then the
 * larger first clause, then what is easier to follow, then by text; these last three among two dozen of
 * them at most.
 *
 * No schedule is listed for it. A cover is guessed from some runs; an observer of its orderings goes
 * through the state graph and finds a run that it is wrong about, from which the next guess is made, until
 * there is none (counterexample-guided inductive synthesis, Solar-Lezama 2008). What is smallest for some runs
 * and right for all is smallest for all.
 *
 * @param scheduleOf names who takes some steps of the graph, one after the other.
 * @returns null if no schedule is bad.
 * @throws TooLarge if there are too many states to observe.
 */
export function whyBad(
  graph: StepGraph,
  scheduleOf: (edges: readonly number[]) => readonly string[],
): Why | null {
  const outlook = graph.outlook[0]!
  if ((outlook & VIOLATION) === 0) return null
  const { exact, clauses } =
    (outlook & PASS) === 0
      ? { exact: true, clauses: counted(graph, [[]]) }
      : new Explanation(graph).find()
  return {
    exact,
    clauses: clauses.map(({ orderings, schedules }, index) => ({
      orderings: orderings.map(({ ordering }) => ordering),
      schedules,
      witness: scheduleOf(witnessOf(graph, clauses, index)),
    })),
  }
}

/** A clause before it is told. */
interface Counted {
  readonly orderings: readonly Literal[]
  readonly schedules: bigint
}

class Explanation {
  readonly #graph: StepGraph
  readonly #literals: readonly Literal[]
  #samples: Samples

  constructor(graph: StepGraph) {
    this.#graph = graph
    this.#literals = literalsOf(graph)
    const none = this.#literals.map(() => 0n)
    this.#samples = { bad: none, good: none, badRuns: 0, goodRuns: 0 }
    for (const end of [VIOLATION, PASS])
      for (let seed = 1; seed <= firstRuns; seed++) this.#learn(randomRun(graph, end, seed), end)
  }

  find(): { readonly exact: boolean; readonly clauses: readonly Counted[] } {
    for (;;) {
      const covers = smallestCovers(this.#samples)
      const [first] = covers
      if (!first) return { exact: false, clauses: this.#necessary() }
      if (this.#isRight(first)) return { exact: true, clauses: this.#best(covers) }
    }
  }

  /** Whether a cover is right about every schedule. If it is not, a run that shows it is learned. */
  #isRight(cover: readonly Conjunction[]): boolean {
    const clauses = cover.map((clause) => clause.map((literal) => this.#literals[literal]!))
    for (const clause of clauses) {
      const observer = new Observer([clause])
      const good = findRun(this.#graph, observer, {
        end: PASS,
        mayCome: (observed) => !observer.isFalse(observed, 0),
        hasCome: (observed) => observer.isTrue(observed, 0),
      })
      if (good) return this.#learn(usesOf(this.#graph, good), PASS)
    }
    const observer = new Observer(clauses)
    const isCovered = (observed: number): boolean =>
      clauses.some((_, clause) => observer.isTrue(observed, clause))
    const bad = findRun(this.#graph, observer, {
      end: VIOLATION,
      mayCome: (observed) => !isCovered(observed),
      hasCome: (observed) => !isCovered(observed),
    })
    return bad ? this.#learn(usesOf(this.#graph, bad), VIOLATION) : true
  }

  /** Adds a run to those from which covers are guessed. */
  #learn(run: readonly number[], end: number): false {
    const truths = truthsIn(run, this.#literals)
    const { bad, good, badRuns, goodRuns } = this.#samples
    const added = (bits: readonly bigint[], place: number): readonly bigint[] =>
      bits.map((each, literal) => (truths[literal] ? each | (1n << BigInt(place)) : each))
    this.#samples =
      end === VIOLATION
        ? { bad: added(bad, badRuns), good, badRuns: badRuns + 1, goodRuns }
        : { bad, good: added(good, goodRuns), badRuns, goodRuns: goodRuns + 1 }
    return false
  }

  /** Of covers that are right about all runs learned, and about every schedule, the one to tell. */
  #best(covers: readonly (readonly Conjunction[])[]): readonly Counted[] {
    const right = covers
      .flatMap((cover) => this.#alternatives(cover))
      .slice(0, mostAlternatives)
      .filter((cover) => this.#isRight(cover))
      .map((cover) => {
        const clauses = cover.map((clause) => clause.map((literal) => this.#literals[literal]!))
        const told = counted(this.#graph, clauses)
        return { told, effort: this.#effort(clauses.flat()), text: textOf(told) }
      })
    const [best] = right.toSorted((a, b) => {
      const more = (b.told[0]?.schedules ?? 0n) - (a.told[0]?.schedules ?? 0n)
      if (more !== 0n) return more > 0n ? 1 : -1
      return a.effort - b.effort || (a.text < b.text ? -1 : 1)
    })
    return best?.told ?? []
  }

  /**
   * How hard orderings are to follow: less, where both steps are about the same object, which shows at once
   * that their order matters; and less, where each step is in every schedule.
   */
  #effort(literals: readonly Literal[]): number {
    const { uses, least } = this.#graph
    const efforts = literals.map(({ before, after }) => {
      const isApart = uses[before.use]!.object !== uses[after.use]!.object
      const isRare = [before, after].some(({ use, nth }) => nth > least[use]!)
      return (isApart ? literals.length + 1 : 0) + (isRare ? 1 : 0)
    })
    return efforts.reduce((sum, effort) => sum + effort, 0)
  }

  /** A cover, and those that are so in the same runs, as far as runs have been learned. */
  #alternatives(cover: readonly Conjunction[]): readonly (readonly Conjunction[])[] {
    return cover.reduce<readonly (readonly Conjunction[])[]>(
      (some, clause) =>
        this.#alike(clause).flatMap((each) => some.map((already) => [...already, each])),
      [[]],
    )
  }

  #alike(clause: Conjunction): readonly Conjunction[] {
    const groups = alikeIn(this.#samples)
    return clause
      .map((literal) => groups.find((group) => group.includes(literal)) ?? [])
      .reduce<readonly Conjunction[]>(
        (some, literals) =>
          some.flatMap((already) => literals.map((literal) => [...already, literal])),
        [[]],
      )
      .slice(0, mostAlternatives)
  }

  /** The orderings that every bad schedule has and not every good one, without those that others imply. */
  #necessary(): readonly Counted[] {
    const all = (1n << BigInt(this.#samples.badRuns)) - 1n
    const necessary = this.#literals.filter(
      (literal, index) => this.#samples.bad[index] === all && this.#never([literal], VIOLATION),
    )
    const telling = necessary.filter((literal) => !this.#never([literal], PASS))
    const strongest = telling.filter(
      (literal, index) =>
        !telling.some(
          (other, place) =>
            other !== literal &&
            this.#implies(other, literal) &&
            (place < index || !this.#implies(literal, other)),
        ),
    )
    return counted(this.#graph, [strongest])
  }

  /** Whether there is no run with that end in which some of these literals are not so. */
  #never(literals: readonly Literal[], end: number): boolean {
    const observer = new Observer([literals])
    return !findRun(this.#graph, observer, {
      end,
      mayCome: (observed) => !observer.isTrue(observed, 0),
      hasCome: (observed) => !observer.isTrue(observed, 0),
    })
  }

  /** Whether in every schedule that has one ordering, the other is so as well. */
  #implies(one: Literal, other: Literal): boolean {
    const observer = new Observer([[one], [other]])
    return [VIOLATION, PASS].every(
      (end) =>
        !findRun(this.#graph, observer, {
          end,
          mayCome: (observed) => !observer.isFalse(observed, 0) && !observer.isTrue(observed, 1),
          hasCome: (observed) => observer.isTrue(observed, 0) && !observer.isTrue(observed, 1),
        }),
    )
  }
}

/** A complete run that ends as told, by the uses of its threads' steps. */
function randomRun(
  { outlook, edgeStart, edgeTarget, edgeUse }: StepGraph,
  end: number,
  seed: number,
): readonly number[] {
  const run: number[] = []
  let state = 0
  for (let step = 0; edgeStart[state] !== edgeStart[state + 1]; step++) {
    const edges: number[] = []
    for (let edge = edgeStart[state]!; edge < edgeStart[state + 1]!; edge++)
      if ((outlook[edgeTarget[edge]!]! & end) !== 0) edges.push(edge)
    const edge = pickSeeded(seed, step, edges)
    if (edgeUse[edge]! >= 0) run.push(edgeUse[edge]!)
    state = edgeTarget[edge]!
  }
  return run
}

/** The clauses with what each adds to those before it, the one that adds most always next. */
function counted(graph: StepGraph, clauses: readonly (readonly Literal[])[]): readonly Counted[] {
  const observer = new Observer(clauses)
  /** The bad schedules, by the clauses that they have. */
  let left = [...countBadRuns(graph, observer, VIOLATION)].map(([observed, schedules]) => ({
    has: clauses.filter((_, clause) => observer.isTrue(observed, clause)),
    schedules,
  }))
  const found: Counted[] = []
  const open = new Set(clauses)
  while (open.size > 0) {
    const [next] = [...open]
      .map((clause) => ({
        clause,
        schedules: left.reduce(
          (sum, { has, schedules }) => (has.includes(clause) ? sum + schedules : sum),
          0n,
        ),
      }))
      .toSorted((a, b) => (a.schedules < b.schedules ? 1 : -1))
    if (!next) break
    const { clause, schedules } = next
    open.delete(clause)
    left = left.filter(({ has }) => !has.includes(clause))
    const orderings = clause.toSorted((a, b) => (a.text < b.text ? -1 : 1))
    found.push({ orderings, schedules })
  }
  return found
}

/** A bad run that has the orderings of one clause, and not all of those of any clause before it. */
function witnessOf(
  graph: StepGraph,
  clauses: readonly Counted[],
  index: number,
): readonly number[] {
  const observer = new Observer(clauses.slice(0, index + 1).map(({ orderings }) => orderings))
  const isNew = (observed: number): boolean =>
    Array.from({ length: index }, (_, before) => before).every(
      (before) => !observer.isTrue(observed, before),
    )
  const found = findRun(graph, observer, {
    end: VIOLATION,
    mayCome: (observed) => !observer.isFalse(observed, index) && isNew(observed),
    hasCome: (observed) => observer.isTrue(observed, index) && isNew(observed),
  })
  if (!found) throw new Error('a clause that no bad run has')
  return found
}

function textOf(clauses: readonly Counted[]): string {
  return JSON.stringify(clauses.map(({ orderings }) => orderings.map(({ ordering }) => ordering)))
}
