import type { Heap } from '../../memory/heap.ts'
import { serializable, statementsOf } from '../../system/general-properties.ts'
import type { System } from '../../system/system.ts'
import type { Ending } from '../search/endings.ts'
import type { Search } from '../search/search.ts'
import type { SerialEndings } from './serial-endings.ts'
import { witnesses } from './witness.ts'

/** What stopped a search before it had seen everything. */
export type Limit = 'states' | 'memory' | 'time' | 'steps'

/**
 * What search says of a property. `holds`: no schedule breaks it. `unknown`: none was found to, but not all
 * were looked at. `deadlocks`: it is judged at the end of a run or of a thread, no schedule that comes to its end
 * breaks it, but some never do. `inapplicable`: it says nothing about this system.
 */
export type Answer = 'holds' | 'violated' | 'unknown' | 'deadlocks' | 'inapplicable'

/** What is known of one property. */
export interface PropertyVerdict {
  readonly id: string
  readonly answer: Answer
  /** How many complete schedules break it: exact if the verdict is complete, else at least so many. */
  readonly violating: bigint
  /** The probability that a uniformly random scheduler breaks it; a lower bound likewise. */
  readonly probability: number
  /** The shortest schedule that breaks it, with the fewest context switches among those, or null. */
  readonly shortest: readonly string[] | null
}

/** All complete schedules that end in the same memory and break the same properties. */
export interface Outcome {
  readonly memory: Heap
  /** The ids of the properties broken. */
  readonly violates: readonly string[]
  /** Whether somebody waits for ever. */
  readonly deadlock: boolean
  readonly schedules: bigint
  /** The probability under a scheduler that picks uniformly among those who can take a step. */
  readonly probability: number
  /**
   * For each serial run that ends in this memory, up to the names of instances that were made during the
   * run, the ids of the properties that it breaks. Empty if only a race ends so; null if that is not known,
   * or makes no sense: the search is not complete, this is a deadlock, or there is no serial run.
   */
  readonly serially: readonly (readonly string[])[] | null
  /** The shortest of these schedules, with the fewest context switches among the shortest. */
  readonly witness: readonly string[]
  readonly switches: number
}

/** How an exploration stands. */
interface Progress {
  /** Whether every schedule has been looked at. If not, nothing is said to hold. */
  readonly complete: boolean
  /** What stopped the search; null if it is complete, or still going on. */
  readonly limit: Limit | null
  /**
   * How many states have been visited in all, those of abandoned searches included: the measure of
   * progress, for it only grows. At the end it is {@link Verdict.states} if the search never restarted.
   */
  readonly visited: number
  /**
   * How often the search was abandoned and begun anew, because states that it took for one turned out
   * to differ.
   */
  readonly restarts: number
}

/**
 * What an exploration has found out. Plain data.
 *
 * A partial verdict, one that is not complete, tells of all schedules that are shorter than some length and of
 * some of that length: each violation and witness in it is real, each count and probability is a lower
 * bound, and the next verdict of the same exploration says at least as much.
 */
export interface Verdict extends Progress {
  /** How many states there are, or have been met by the search of which this tells. */
  readonly states: number
  readonly transitions: number
  /** How many complete schedules there are, deadlocked ones included; at least so many if not complete. */
  readonly schedules: bigint
  readonly deadlocks: bigint
  readonly deadlockChance: number
  /**
   * Whether there are serial runs, in which each thread goes from its first step to its last with no other
   * thread in between: none, where threads wait for one another. Null if not known.
   */
  readonly hasSerialRuns: boolean | null
  /** In the order of `statementsOf`. */
  readonly properties: readonly PropertyVerdict[]
  /** The shortest witnesses first. */
  readonly outcomes: readonly Outcome[]
}

/**
 * Puts together what a search has found.
 *
 * @param serial null as long as the search is not complete.
 */
export function verdictOf(
  system: System,
  search: Search,
  serial: SerialEndings | null,
  progress: Progress,
): Verdict {
  const statements = statementsOf(system)
  const idsOf = (bits: number): readonly string[] =>
    statements.filter((_, bit) => (bits >>> bit) & 1).map(({ id }) => id)
  const endings = search.reached.toSorted(shorter)
  const found = witnesses(
    search,
    endings.map(({ best }) => best),
  )
  const outcomes = endings.map(
    ({ heap, violates, deadlock, schedules, probability, best }, index) => ({
      memory: heap,
      violates: idsOf(violates | (serial?.bitFor(heap, deadlock) ?? 0)),
      deadlock,
      schedules,
      probability,
      serially: serial?.exist && !deadlock ? serial.violations(heap).map(idsOf) : null,
      witness: found[index] ?? [],
      switches: best.switches,
    }),
  )
  const deadlocked = outcomes.filter(({ deadlock }) => deadlock)
  // A run that deadlocks has no end, and those who wait in it have returned nothing.
  const atEnds = new Set([
    serializable.id,
    ...system.properties.filter(({ when }) => when !== 'always').map(({ id }) => id),
  ])
  const unbroken = (id: string): Answer => {
    if (!progress.complete) return 'unknown'
    if (id === serializable.id && !serial?.exist) return 'inapplicable'
    return deadlocked.length > 0 && atEnds.has(id) ? 'deadlocks' : 'holds'
  }
  return {
    ...progress,
    states: search.states,
    transitions: search.transitions,
    schedules: total(outcomes),
    deadlocks: total(deadlocked),
    deadlockChance: totalChance(deadlocked),
    hasSerialRuns: serial?.exist ?? null,
    properties: statements.map(({ id }) => {
      const broken = outcomes.filter(({ violates }) => violates.includes(id))
      return {
        id,
        answer: broken.length > 0 ? 'violated' : unbroken(id),
        violating: total(broken),
        probability: totalChance(broken),
        shortest: broken[0]?.witness ?? null,
      }
    }),
    outcomes,
  }
}

function shorter({ best: a }: Ending, { best: b }: Ending): number {
  return a.layer - b.layer || a.switches - b.switches
}

function total(outcomes: readonly Outcome[]): bigint {
  return outcomes.reduce((sum, { schedules }) => sum + schedules, 0n)
}

function totalChance(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { probability }) => sum + probability, 0)
}
