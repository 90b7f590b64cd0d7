import type { Search } from '../../search/search.ts'
import { unpack } from '../../search/packing.ts'
import { ABSENT } from '../../moves/pair-table.ts'

/** What a thread does in some of its steps, such as `byId.merge`: the first of them is `byId.merge#1`. */
export interface Use {
  /** The thread's index. */
  readonly thread: number
  readonly use: string
  /** The name of the object that is used. */
  readonly object: string
}

/**
 * The states of a finished search and the steps between them, each with what it uses. States count from 0,
 * which is the initial one; every step leads to a higher number.
 */
export interface StepGraph {
  readonly threads: readonly string[]
  readonly uses: readonly Use[]
  /** By use, the most often that its thread comes to it in any schedule. */
  readonly most: readonly number[]
  /** By use, the least often that its thread comes to it in any schedule. */
  readonly least: readonly number[]
  readonly states: number
  /** By state, whether it can end well, badly, or both: a bit each, PASS and VIOLATION. */
  readonly outlook: Uint8Array
  /** By state, a bit for each thread that has not come to its end. */
  readonly unfinished: Uint32Array
  /** Where each state's steps start in the lists below; one more at the end. */
  readonly edgeStart: Uint32Array
  readonly edgeTarget: Uint32Array
  /** The index of the step's use; -1 for a task. */
  readonly edgeUse: Int32Array
  /** How many equal tasks can take the step. */
  readonly edgeTimes: Uint16Array
}

/**
 * Puts the layers of a search together.
 *
 * @param search has seen every state.
 * @param outlook by layer and state, how it can end: see `reachableEndingBits`.
 */
export function stepGraphOf(search: Search, outlook: readonly Uint8Array[]): StepGraph {
  const { layers, moves } = search
  const threads = moves.names.length
  const states = layers.reduce((sum, { count }) => sum + count, 0)
  const edges = layers.reduce((sum, { edgeTarget }) => sum + edgeTarget.length, 0)
  const uses: Use[] = []
  const useNumbers = new Map<string, number>()
  const graph = {
    threads: moves.names,
    states,
    outlook: new Uint8Array(states),
    unfinished: new Uint32Array(states),
    edgeStart: new Uint32Array(states + 1).fill(edges),
    edgeTarget: new Uint32Array(edges),
    edgeUse: new Int32Array(edges),
    edgeTimes: new Uint16Array(edges),
  }
  let state = 0
  let edge = 0
  for (const [depth, layer] of layers.entries()) {
    const next = state + layer.count
    graph.outlook.set(outlook[depth]!, state)
    for (let index = 0; index < layer.count; index++, state++) {
      graph.edgeStart[state] = edge
      const field = (which: number): number =>
        unpack(layer.words, index * layer.packing.words, layer.packing, which)
      for (let thread = 0; thread < threads; thread++)
        if (moves.nodeOf(thread, field(thread + 1)).op) graph.unfinished[state]! |= 1 << thread
      const end = layer.edgeStart[index + 1]!
      for (let at = layer.edgeStart[index]!; at < end; at++, edge++) {
        const actor = layer.edgeActor[at]!
        graph.edgeTarget[edge] = next + layer.edgeTarget[at]!
        graph.edgeUse[edge] = actor < threads ? useOf(actor, field(actor + 1)) : ABSENT
        graph.edgeTimes[edge] =
          actor < threads
            ? 1
            : moves.tasks.multiplicity[moves.tasks.moveOf(field(0), actor - threads)]!
      }
    }
  }
  return { ...graph, uses, ...extremesOf(graph, uses) }

  function useOf(thread: number, node: number): number {
    const { op } = moves.nodeOf(thread, node)
    if (!op) throw new RangeError(`thread ${thread} has ended`)
    const { use, object } = op
    const key = `${thread} ${use}`
    let number = useNumbers.get(key)
    if (number === undefined) {
      number = uses.push({ thread, use, object: object.name }) - 1
      useNumbers.set(key, number)
    }
    return number
  }
}

/** The ways through the graph on which threads come to each use most often, and least often. */
function extremesOf(
  {
    states,
    edgeStart,
    edgeTarget,
    edgeUse,
  }: Pick<StepGraph, 'states' | 'edgeStart' | 'edgeTarget' | 'edgeUse'>,
  uses: readonly Use[],
): Pick<StepGraph, 'most' | 'least'> {
  const width = uses.length
  const most = new Uint16Array(states * width)
  const least = new Uint16Array(states * width).fill(0xffff)
  least.fill(0, 0, width)
  const final = { most: uses.map(() => 0), least: uses.map(() => Infinity) }
  for (let state = 0; state < states; state++) {
    const here = state * width
    if (edgeStart[state] === edgeStart[state + 1])
      for (let use = 0; use < width; use++) {
        final.most[use] = Math.max(final.most[use]!, most[here + use]!)
        final.least[use] = Math.min(final.least[use]!, least[here + use]!)
      }
    for (let edge = edgeStart[state]!; edge < edgeStart[state + 1]!; edge++) {
      const next = edgeTarget[edge]! * width
      for (let use = 0; use < width; use++) {
        const taken = edgeUse[edge] === use ? 1 : 0
        most[next + use] = Math.max(most[next + use]!, most[here + use]! + taken)
        least[next + use] = Math.min(least[next + use]!, least[here + use]! + taken)
      }
    }
  }
  return final
}
