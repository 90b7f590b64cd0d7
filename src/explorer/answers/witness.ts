import type { EndingState } from '../search/endings.ts'
import { canHaveComeBy, type Layer } from '../search/layer.ts'
import { unpack } from '../search/packing.ts'
import { ABSENT } from '../moves/pair-table.ts'
import { takenStep } from './taken-step.ts'
import { TaskNames } from './task-names.ts'
import type { Search } from '../search/search.ts'

/** A way from the start to one state, as far as it has been followed back. */
interface Trail {
  state: number
  /** Who has to have taken the last step: the actor that takes the next; null if it may be anyone. */
  lastActor: number | null
  /** Who takes each step, from the start on. */
  readonly actors: number[]
  readonly states: number[]
}

/**
 * For each ending, the names of who takes each step of a schedule that leads there with the fewest
 * context switches. One sweep back over the layers serves them all.
 */
export function witnesses(
  search: Search,
  endings: readonly EndingState[],
): readonly (readonly string[])[] {
  const trails = endings.map(({ layer, state }) => ({
    layer,
    state,
    lastActor: null,
    actors: [],
    states: [],
  }))
  const deepest = Math.max(0, ...endings.map(({ layer }) => layer))
  for (let depth = deepest; depth > 0; depth--) {
    const open = trails.filter(({ layer }) => layer >= depth)
    followBack(search, depth, open)
  }
  return trails.map((trail) => namesAlong(search, trail))
}

function followBack({ layers, moves }: Search, depth: number, trails: readonly Trail[]): void {
  const from = layers[depth - 1]
  const to = layers[depth]
  if (!from || !to) throw new RangeError(`no layer ${depth}`)
  const threads = moves.tables.length
  const open = new Map<number, Trail[]>()
  for (const trail of trails) open.set(trail.state, [...(open.get(trail.state) ?? []), trail])
  const sought = new Uint8Array(to.count)
  for (const state of open.keys()) sought[state] = 1

  for (let state = 0; state < from.count && open.size > 0; state++) {
    const end = from.edgeStart[state + 1]!
    for (let edge: number = from.edgeStart[state]!; edge < end; edge++) {
      const target = from.edgeTarget[edge]!
      if (!sought[target]) continue
      const actor = from.edgeActor[edge]!
      const stays = canHaveComeBy(from, state, actor)
      if (from.switches[state]! + (stays ? 0 : 1) !== to.switches[target]) continue
      const last = actor < threads ? actor : taskAfter(from, state, actor)
      const waiting = open.get(target) ?? []
      const rest = waiting.filter(({ lastActor }) => lastActor !== null && lastActor !== last)
      for (const trail of waiting) {
        if (rest.includes(trail)) continue
        trail.state = state
        trail.lastActor = stays ? actor : null
        trail.actors.unshift(actor)
        trail.states.unshift(state)
      }
      if (rest.length > 0) open.set(target, rest)
      else {
        open.delete(target)
        sought[target] = 0
      }
    }
  }

  function taskAfter({ words, packing }: Layer, state: number, actor: number): number {
    const environment = unpack(words, state * packing.words, packing, 0)
    const slot = moves.tasks.slotAfter[moves.tasks.moveOf(environment, actor - threads)]!
    return slot === ABSENT ? ABSENT : threads + slot
  }
}

/**
 * The names of who takes some steps, one after the other from the start on.
 *
 * @param edges as a step graph numbers them, and a state graph: layer by layer.
 */
export function scheduleAlong(search: Search, edges: readonly number[]): readonly string[] {
  let first = 0
  let state = 0
  const trail = edges.map((edge, depth) => {
    const { edgeActor, edgeTarget } = search.layer(depth)
    const step = { actor: edgeActor[edge - first]!, state }
    state = edgeTarget[edge - first]!
    first += edgeTarget.length
    return step
  })
  return namesAlong(search, {
    actors: trail.map(({ actor }) => actor),
    states: trail.map((step) => step.state),
  })
}

function namesAlong(
  { layers, moves }: Search,
  { actors, states }: Pick<Trail, 'actors' | 'states'>,
): readonly string[] {
  const names = new TaskNames(moves.names)
  return actors.map((each, depth) => {
    const { actor, nodeAfter, queued } = takenStep(moves, layers[depth]!, states[depth]!, each)
    const name = names.nameOf(actor)
    names.take(name, nodeAfter, queued)
    return name
  })
}
