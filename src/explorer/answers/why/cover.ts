/** What is so in some runs: a bit for each run, by literal. */
export interface Samples {
  /** By literal, the bad runs in which it is so, and the good ones. */
  readonly bad: readonly bigint[]
  readonly good: readonly bigint[]
  readonly badRuns: number
  readonly goodRuns: number
}

/** A conjunction of literals, by number, in ascending order. */
export type Conjunction = readonly number[]

/** How large a cover may be. */
const mostClauses = 3
const mostLiterals = 3

/** How many covers of the smallest size are looked at. */
const mostCovers = 24

interface Candidate {
  readonly clause: Conjunction
  /** The bad runs that it covers. */
  readonly covers: bigint
}

/**
 * The smallest covers of some runs: few and short conjunctions of which, in each bad run, at least one is
 * so, and in no good run any. Those with the fewest conjunctions count as smallest, among them those with the
 * fewest literals.
 *
 * Of literals that are so in the same runs, the first stands for all: see {@link alikeIn}.
 *
 * @returns all of that size, or the first of them; none if more conjunctions would be needed than are allowed.
 */
export function smallestCovers(samples: Samples): readonly (readonly Conjunction[])[] {
  const all = (1n << BigInt(samples.badRuns)) - 1n
  const usable = alikeIn(samples).map(([first]) => first!)
  const candidates = new Map<number, readonly Candidate[]>()
  for (let clauses = 1; clauses <= mostClauses; clauses++)
    for (let literals = clauses; literals <= clauses * mostLiterals; literals++) {
      const found: Candidate[][] = []
      extend([], all, clauses, literals, found)
      if (found.length > 0) return distinct(found.map((cover) => cover.map(({ clause }) => clause)))
    }
  return []

  /** Adds clauses to a cover until it is whole. */
  function extend(
    cover: readonly Candidate[],
    uncovered: bigint,
    clauses: number,
    literals: number,
    found: Candidate[][],
  ): void {
    if (found.length >= mostCovers) return
    if (uncovered === 0n) {
      if (clauses === 0 && literals === 0) found.push([...cover])
      return
    }
    if (clauses === 0) return
    // The others need a literal each, and have room for only so many.
    const least = literals - (clauses - 1) * mostLiterals
    const most = literals - (clauses - 1)
    for (const candidate of candidatesFor(firstBit(uncovered))) {
      const { length } = candidate.clause
      if (length < least || length > most) continue
      if (clauses === 1 && (uncovered & ~candidate.covers) !== 0n) continue
      extend(
        [...cover, candidate],
        uncovered & ~candidate.covers,
        clauses - 1,
        literals - length,
        found,
      )
    }
  }

  /** The conjunctions that are so in a bad run and in no good one, none of which implies another. */
  function candidatesFor(run: number): readonly Candidate[] {
    let known = candidates.get(run)
    if (!known) candidates.set(run, (known = conjunctionsIn(run)))
    return known
  }

  function conjunctionsIn(run: number): readonly Candidate[] {
    const bit = 1n << BigInt(run)
    const literals = undominated(usable.filter((literal) => (samples.bad[literal]! & bit) !== 0n))
    const found: Candidate[] = []
    const grow = (clause: Conjunction, from: number, good: bigint, covers: bigint): void => {
      for (let index = from; index < literals.length; index++) {
        const literal = literals[index]!
        const left = good & samples.good[literal]!
        // One that excludes no further good run makes the conjunction longer, and nothing else.
        if (left === good && clause.length > 0) continue
        const longer = [...clause, literal]
        const covered = covers & samples.bad[literal]!
        if (left === 0n) found.push({ clause: longer, covers: covered })
        else if (longer.length < mostLiterals) grow(longer, index + 1, left, covered)
      }
    }
    grow([], 0, -1n, all)
    return widest(found)
  }

  /** Literals without those that cover fewer bad runs than another one, and exclude no more good ones. */
  function undominated(literals: readonly number[]): readonly number[] {
    return literals.filter((literal) => {
      const [bad, good] = [samples.bad[literal]!, samples.good[literal]!]
      return !literals.some((other) => {
        const [otherBad, otherGood] = [samples.bad[other]!, samples.good[other]!]
        const isAsGood = (bad & ~otherBad) === 0n && (otherGood & ~good) === 0n
        return isAsGood && (bad !== otherBad || good !== otherGood)
      })
    })
  }
}

/** The literals that are so in some bad run, in groups of those that are so in the same runs. */
export function alikeIn({ bad, good }: Samples): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>()
  for (const [literal, runs] of bad.entries()) {
    if (runs === 0n) continue
    const key = `${runs} ${good[literal]}`
    const group = groups.get(key)
    if (group) group.push(literal)
    else groups.set(key, [literal])
  }
  return [...groups.values()]
}

/** Candidates without those that cover no more than a shorter one, or less than one as short. */
function widest(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ clause, covers }) =>
      !candidates.some(
        (other) =>
          other.clause.length <= clause.length &&
          (covers & ~other.covers) === 0n &&
          (other.clause.length < clause.length || other.covers !== covers),
      ),
  )
}

/** Covers without those that have the same clauses in another order. */
function distinct(
  covers: readonly (readonly Conjunction[])[],
): readonly (readonly Conjunction[])[] {
  const keyOf = (cover: readonly Conjunction[]): string =>
    cover
      .map((clause) => clause.join())
      .toSorted()
      .join(' ')
  return [...new Map(covers.map((cover) => [keyOf(cover), cover])).values()]
}

function firstBit(bits: bigint): number {
  let place = 0
  while (((bits >> BigInt(place)) & 1n) === 0n) place += 1
  return place
}
