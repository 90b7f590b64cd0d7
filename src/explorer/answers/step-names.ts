import { unpack } from '../search/packing.ts'
import { ABSENT } from '../moves/pair-table.ts'
import type { Search } from '../search/search.ts'

/** A pending task as a run knows it. */
interface NamedTask {
  readonly name: string
  node: number
}

/**
 * Names who takes each step of a way through the layers, as a run does: tasks by the order of their
 * creation. Of several equal tasks, the one that took the last step goes on, or else the oldest goes.
 *
 * @param actors as in a layer's edges, one a step from the start.
 * @param states the state that each step starts from.
 */
export function nameSteps(
  { layers, moves }: Search,
  actors: readonly number[],
  states: readonly number[],
): readonly string[] {
  const threads = moves.names
  let tasks: NamedTask[] = []
  let created = 0
  let last: NamedTask | null = null
  return actors.map((actor, depth) => {
    const layer = layers[depth]
    if (!layer) throw new RangeError(`no layer ${depth}`)
    const at = (states[depth] ?? 0) * layer.packing.words
    const field = (index: number): number => unpack(layer.words, at, layer.packing, index)
    const environment = field(0)
    const thread = threads[actor]
    let name = thread
    let queued: readonly number[]
    if (thread !== undefined) {
      last = null
      queued = moves.queued(environment, moves.nodeOf(actor, field(actor + 1)))
    } else {
      const { node, after } = moves.taskMove(environment, actor - threads.length)
      queued = moves.queued(environment, moves.taskNodes.at(node))
      const task: NamedTask | undefined =
        last?.node === node ? last : tasks.find((each) => each.node === node)
      if (!task) throw new RangeError(`no pending task at node ${node}`)
      name = task.name
      task.node = after
      tasks = tasks.filter((each) => each.node !== ABSENT)
      last = task
    }
    for (const node of queued) {
      created += 1
      if (node !== ABSENT) tasks.push({ name: String(created), node })
    }
    return name ?? ''
  })
}
