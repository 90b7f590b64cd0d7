import { chancesOf } from './chances.ts'
import { reachableEndingBits } from './fates.ts'
import { unpack } from '../search/packing.ts'
import { takenStep } from './taken-step.ts'
import type { Search } from '../search/search.ts'
import type { SerialEndings } from './serial-endings.ts'

/**
 * All states and the steps between them, in typed arrays that can be handed to another thread. States
 * count from 0, which is the initial one, layer by layer; a layer is all states after the same number
 * of steps.
 */
export interface StateGraphData {
  /** The threads' names. */
  readonly threads: readonly string[]
  /** Whether the search saw every state. If not, the fates of some are not known. */
  readonly complete: boolean
  /** The first state of each layer; one more at the end. */
  readonly layerStart: Uint32Array
  /** By state, what can follow: a code for `fateOf`. */
  readonly outlook: Uint8Array
  /** By state, how probable a violation is that follows: see `chancesOf`. */
  readonly chance: Float64Array
  /** By state, which memory and pending tasks it has: equal numbers are equal. */
  readonly environment: Uint32Array
  /** By state and thread, how many steps the thread has taken. */
  readonly taken: Uint16Array
  /** Where each state's steps start in the lists below; one more at the end. */
  readonly edgeStart: Uint32Array
  /** The state that a step leads to. */
  readonly edgeTarget: Uint32Array
  /** Who takes it: a thread's index, or the number of threads plus the task's local node. */
  readonly edgeActor: Uint32Array
  /** How many can take it: of equal tasks each, and nobody knows which. */
  readonly edgeTimes: Uint16Array
  /** The task's local node after the step; -1 if it has ended. */
  readonly edgeAfter: Int32Array
  /** By step: which of {@link queued} lists the tasks that the step queues. */
  readonly edgeQueues: Uint32Array
  /** Lists of tasks queued by a step, in order, as local nodes; -1 for a task without any step. */
  readonly queued: readonly (readonly number[])[]
}

/**
 * Puts a search's layers together.
 *
 * @param selected a bit for each property that counts as a violation, in the order of `statementsOf`.
 * @param serial null as long as the search is not complete.
 */
export function stateGraphOf(
  search: Search,
  selected: number,
  serial: SerialEndings | null,
): StateGraphData {
  const { layers, moves } = search
  const threads = moves.names.length
  const starts = [0]
  for (const { count } of layers) starts.push(starts.at(-1)! + count)
  // The states beyond the last layer that was expanded are known by name only: they have no steps yet.
  const lastTargets = layers.at(-1)?.edgeTarget ?? new Uint32Array()
  const unexpanded = lastTargets.reduce((most, target) => Math.max(most, target + 1), 0)
  const states = starts.at(-1)! + unexpanded
  if (unexpanded > 0) starts.push(states)
  const edges = layers.reduce((sum, { edgeTarget }) => sum + edgeTarget.length, 0)

  const environment = new Uint32Array(states)
  const taken = new Uint16Array(states * threads)
  const outlook = new Uint8Array(states)
  const edgeStart = new Uint32Array(states + 1).fill(edges)
  const edgeTarget = new Uint32Array(edges)
  const edgeActor = new Uint32Array(edges)
  const edgeTimes = new Uint16Array(edges)
  const edgeAfter = new Int32Array(edges)
  const edgeQueues = new Uint32Array(edges)
  const queues = new Map<string, number>([['', 0]])
  const queued: (readonly number[])[] = [[]]
  const found = reachableEndingBits(search, selected, serial)
  let edge = 0

  for (const [depth, layer] of layers.entries()) {
    const first = starts[depth]!
    const next = starts[depth + 1]!
    outlook.set(found[depth]!, first)
    for (let state = 0; state < layer.count; state++) {
      const field = (index: number): number =>
        unpack(layer.words, state * layer.packing.words, layer.packing, index)
      environment[first + state] = field(0)
      for (let thread = 0; thread < threads; thread++)
        taken[(first + state) * threads + thread] = moves.nodeOf(thread, field(thread + 1)).steps
      edgeStart[first + state] = edge
      const end = layer.edgeStart[state + 1]!
      for (let at = layer.edgeStart[state]!; at < end; at++) {
        const {
          actor,
          times,
          nodeAfter,
          queued: tasks,
        } = takenStep(moves, layer, state, layer.edgeActor[at]!)
        edgeTarget[edge] = next + layer.edgeTarget[at]!
        edgeActor[edge] = actor
        edgeTimes[edge] = times
        edgeAfter[edge] = nodeAfter
        edgeQueues[edge] = queueNumber(tasks)
        edge += 1
      }
    }
  }
  return {
    threads: moves.names,
    complete: unexpanded === 0,
    layerStart: Uint32Array.from(starts),
    outlook,
    chance: chancesOf({ outlook, edgeStart, edgeTarget, edgeTimes }),
    environment,
    taken,
    edgeStart,
    edgeTarget,
    edgeActor,
    edgeTimes,
    edgeAfter,
    edgeQueues,
    queued,
  }

  function queueNumber(list: readonly number[]): number {
    const key = list.join()
    let number = queues.get(key)
    if (number === undefined) queues.set(key, (number = queued.push(list) - 1))
    return number
  }
}
