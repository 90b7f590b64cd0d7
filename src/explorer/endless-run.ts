import type { Heap } from '../memory/heap.ts'
import type { Site } from '../steps/frame.ts'
import type { System } from '../system/system.ts'
import { Learner } from './learn/learner.ts'
import type { LocalNode } from './learn/local-node.ts'

/** A step of a run that comes back to where it was. */
export interface EndlessStep {
  readonly actor: string
  /** Where the step stands in the source; null if its program does not tell. */
  readonly site: Site | null
}

/** How many states are looked at, at most, unless somebody has less time. */
const mostStates = 30_000

/** Everybody at one moment. What has ended is left out. */
interface State {
  readonly heap: Heap
  readonly nodes: readonly LocalNode[]
}

/** A state on the way that the search is on, and which of its steps are still to be tried. */
interface Visit {
  readonly state: State
  readonly key: string
  readonly moves: Iterator<Move>
  /** The step that led here; null for the first. */
  readonly by: Move | null
}

interface Move {
  readonly node: LocalNode
  readonly after: State
}

/**
 * Looks for a run that can come back to the same memory with everybody where they were, and so has schedules without
 * end: a cycle in the graph of states, found depth first (Tarjan 1972). It takes programs that can tell all that
 * their future depends on; an interpreter's can.
 *
 * @param most how many states are looked at.
 * @returns the steps of such a cycle; null if there is none, if some program cannot tell, or if there are more states
 *   than are looked at: then a search of all schedules runs into its limits.
 */
export function endlessRun(
  system: System,
  most: number = mostStates,
): readonly EndlessStep[] | null {
  const learner = new Learner(system, true)
  const first: State = { heap: system.memory.initial(), nodes: learner.roots.filter(isRunning) }
  const start = keyOf(first)
  if (start === null) return null
  const finished = new Set<string>()
  const onWay = new Set([start])
  const way: Visit[] = [{ state: first, key: start, moves: movesOf(learner, first), by: null }]
  for (let visit = way.at(-1); visit; visit = way.at(-1)) {
    const { done, value: move } = visit.moves.next()
    if (done) {
      way.pop()
      onWay.delete(visit.key)
      finished.add(visit.key)
      continue
    }
    const key = keyOf(move.after)
    if (key === null) return null
    if (onWay.has(key)) {
      const from = way.findIndex((each) => each.key === key)
      return [...way.slice(from + 1).flatMap(({ by }) => by ?? []), move].map(stepOf)
    }
    if (finished.has(key)) continue
    if (finished.size + onWay.size > most) return null
    onWay.add(key)
    way.push({ state: move.after, key, moves: movesOf(learner, move.after), by: move })
  }
  return null
}

function* movesOf(learner: Learner, { heap, nodes }: State): Generator<Move> {
  for (const [index, node] of nodes.entries()) {
    const doing = learner.effectOf(node, heap)
    if (!doing) continue
    const next = learner.next(node, heap, doing)
    // By what it is, and not by a name that its turn gives it: a cycle queues the same again.
    const tasks = doing.spawned.map((task) => learner.taskRoot(task, task.uid))
    yield {
      node,
      after: {
        heap: learner.after(heap, doing),
        nodes: [...nodes.with(index, next), ...tasks].filter(isRunning),
      },
    }
  }
}

function isRunning({ op }: LocalNode): boolean {
  return op !== null
}

/** A state as text; null if somebody's future cannot be told from where they stand. */
function keyOf({ heap, nodes }: State): string | null {
  const keys: string[] = [String(heap.id)]
  for (const { owner, cursor } of nodes) {
    const state = cursor?.request?.localState
    if (state === undefined) return null
    keys.push(`${owner.key}: ${state}`)
  }
  return keys.toSorted().join('\n\n')
}

function stepOf({ node }: Move): EndlessStep {
  return { actor: node.owner.name, site: node.cursor?.request?.stack.at(-1)?.site ?? null }
}
