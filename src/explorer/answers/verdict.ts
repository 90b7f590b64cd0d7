import type { Heap } from '../../memory/heap.ts'
import type { System } from '../../system/system.ts'
import type { Ending } from '../search/endings.ts'
import type { Search } from '../search/search.ts'
import { witnesses } from './witness.ts'

/** What stopped a search before it had seen everything. */
export type Limit = 'states' | 'memory' | 'time' | 'steps'

/** What is known of one property. */
export interface PropertyVerdict {
  readonly id: string
  /**
   * `holds`: no schedule breaks it. `unknown`: none was found to, but not all were looked at.
   */
  readonly answer: 'holds' | 'violated' | 'unknown'
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
  /** In the system's order. */
  readonly properties: readonly PropertyVerdict[]
  /** The shortest witnesses first. */
  readonly outcomes: readonly Outcome[]
}

/** Puts together what a search has found. */
export function verdictOf({ properties }: System, search: Search, progress: Progress): Verdict {
  const endings = search.reached.toSorted(shorter)
  const found = witnesses(
    search,
    endings.map(({ best }) => best),
  )
  const outcomes = endings.map(
    ({ heap, violates, deadlock, schedules, probability, best }, index) => ({
      memory: heap,
      violates: properties.filter((_, bit) => (violates >>> bit) & 1).map(({ id }) => id),
      deadlock,
      schedules,
      probability,
      witness: found[index] ?? [],
      switches: best.switches,
    }),
  )
  const deadlocked = outcomes.filter(({ deadlock }) => deadlock)
  return {
    ...progress,
    states: search.states,
    transitions: search.transitions,
    schedules: total(outcomes),
    deadlocks: total(deadlocked),
    deadlockChance: totalChance(deadlocked),
    properties: properties.map(({ id }) => {
      const broken = outcomes.filter(({ violates }) => violates.includes(id))
      return {
        id,
        answer: broken.length > 0 ? 'violated' : progress.complete ? 'holds' : 'unknown',
        violating: total(broken),
        probability: totalChance(broken),
        shortest: broken[0]?.witness ?? null,
      }
    }),
    outcomes,
  }
}

/**
 * The shortest schedule that breaks at least one of the selected properties, with the fewest context
 * switches among the shortest; null if none is known.
 */
export function shortestViolation(
  { outcomes }: Pick<Verdict, 'outcomes'>,
  selected: readonly string[],
): readonly string[] | null {
  const broken = outcomes.find(({ violates }) => violates.some((id) => selected.includes(id)))
  return broken?.witness ?? null
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
