import type { Heap } from '../memory/heap.ts'
import { statementsOf } from '../system/general-properties.ts'
import type { System } from '../system/system.ts'
import { AmpleSets } from './search/ample-sets.ts'
import { defaultLimits, limitHit, type SizeLimits } from './limits.ts'
import { Learner } from './learn/learner.ts'
import { Moves } from './moves/moves.ts'
import { NodesDiffer, Refinement } from './learn/refinement.ts'
import { Search } from './search/search.ts'
import type { Limit } from './answers/verdict.ts'
import { witnesses } from './answers/witness.ts'

/** One way in which schedules end. */
export interface ReachableEnding {
  readonly memory: Heap
  /** The ids of the properties broken, of those that are judged at the end or by thread, and of a failure. */
  readonly violates: readonly string[]
  readonly deadlock: boolean
  /** A schedule that ends so; not the shortest. */
  readonly witness: readonly string[]
}

export interface ReachableEndings {
  /** Whether these are all. */
  readonly complete: boolean
  /** What stopped the search; null if it is complete. */
  readonly limit: Limit | null
  /** What the last search took. */
  readonly states: number
  readonly transitions: number
  readonly endings: readonly ReachableEnding[]
}

/**
 * All ways in which a system's schedules can end, and no more: a search that takes steps alone where they
 * commute with all that the others may still do. It says neither how many schedules there are nor which is
 * shortest, and judges no property of every instant.
 *
 * @throws NameObserved if a task's step depends on the name of the task: then names are part of every state,
 *   and the order in which tasks are created never commutes.
 */
export function reachableEndings(
  system: System,
  limits: Partial<SizeLimits> = {},
): ReachableEndings {
  const most = { ...defaultLimits, ...limits }
  const learner = new Learner(system, false)
  const abstraction = { learner, refinement: new Refinement() }
  let moves = new Moves(system, abstraction)
  for (;;) {
    const learned = moves.learned
    const ampleSets = new AmpleSets(moves)
    ampleSets.prepare()
    const search = new Search(system, moves, ampleSets)
    try {
      for (const _ of search.run()) {
        const { states, layers } = search
        const bytes = search.bytes + learner.bytes
        const limit = limitHit({ states, bytes, steps: layers.length }, most)
        if (limit) return endingsOf(system, search, limit)
      }
      // A search that learned nothing was right in what it took for independent.
      if (moves.learned === learned) return endingsOf(system, search, null)
    } catch (error) {
      if (!(error instanceof NodesDiffer)) throw error
      moves = new Moves(system, abstraction)
    }
  }
}

function endingsOf(system: System, search: Search, limit: Limit | null): ReachableEndings {
  const statements = statementsOf(system)
  const always = system.properties.filter(({ when }) => when === 'always').map(({ id }) => id)
  const judged = statements.reduce(
    (bits, { id }, index) => (always.includes(id) ? bits : bits | (1 << index)),
    0,
  )
  const found = new Map(
    search.reached.map((ending) => {
      const { heap, violates, deadlock } = ending
      return [`${heap.id} ${violates & judged} ${deadlock}`, ending]
    }),
  )
  const endings = [...found.values()]
  const runs = witnesses(
    search,
    endings.map(({ best }) => best),
  )
  return {
    complete: limit === null,
    limit,
    states: search.states,
    transitions: search.transitions,
    endings: endings.map(({ heap, violates, deadlock }, index) => ({
      memory: heap,
      violates: statements
        .filter((_, bit) => ((violates & judged) >>> bit) & 1)
        .map(({ id }) => id),
      deadlock,
      witness: runs[index] ?? [],
    })),
  }
}
