import type { Moves } from '../moves/moves.ts'
import { ABSENT } from '../moves/pair-table.ts'
import type { Layer } from '../search/layer.ts'
import { unpack } from '../search/packing.ts'

/** What naming the actors of a run takes to know of one of its steps: see `TaskNames`. */
interface TakenStep {
  readonly actor: number
  /** How many equal tasks there are to take it; 1 for a thread. */
  readonly times: number
  readonly nodeAfter: number
  readonly queued: readonly number[]
}

/** What the actor of an edge of a layer does in the state that the edge starts from. */
export function takenStep(
  moves: Moves,
  { words, packing }: Layer,
  state: number,
  actor: number,
): TakenStep {
  const field = (index: number): number => unpack(words, state * packing.words, packing, index)
  const environment = field(0)
  const threads = moves.names.length
  if (actor < threads) {
    const node = moves.nodeOf(actor, field(actor + 1))
    return { actor, times: 1, nodeAfter: ABSENT, queued: moves.queued(environment, node) }
  }
  const { tasks, taskNodes } = moves
  const move = tasks.moveOf(environment, actor - threads)
  const node = tasks.node[move]!
  return {
    actor: threads + node,
    times: tasks.multiplicity[move]!,
    nodeAfter: tasks.nodeAfter[move]!,
    queued: moves.queued(environment, taskNodes.at(node)),
  }
}
