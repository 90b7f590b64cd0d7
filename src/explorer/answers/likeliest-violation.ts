import { encodeSchedule } from '../../schedule/codec.ts'
import { actorAfter } from './actor-after.ts'
import type { StateGraph } from './state-graph.ts'
import type { StateGraphData } from './state-graph-data.ts'
import { TaskNames } from './task-names.ts'

/**
 * The complete schedule with a violation that a uniformly random scheduler is most likely to take. Among equally
 * likely ones it is the shortest, then the one with the fewest context switches, then the first as text.
 *
 * @returns null if nothing breaks, or if the search did not see every state.
 */
export function likeliestViolation({ data }: Pick<StateGraph, 'data'>): readonly string[] | null {
  if (!data.complete || data.chance[0] === 0) return null
  return namedWay(data, fewestSwitches(data, likeliestSteps(data)))
}

/**
 * By step, whether it stands on a likeliest way from its state to a violation, and on a shortest of those. How
 * likely a way is says the product of how many could go at each of its states: the smaller, the likelier.
 */
function likeliestSteps({ chance, edgeStart, edgeTarget, edgeTimes }: StateGraphData): Uint8Array {
  const products: (bigint | undefined)[] = Array.from({ length: chance.length })
  const lengths = new Uint32Array(chance.length)
  const isBest = new Uint8Array(edgeTarget.length)
  for (let state = chance.length - 1; state >= 0; state--) {
    if (chance[state] === 0) continue
    const from = edgeStart[state]!
    const to = edgeStart[state + 1]!
    let product: bigint | undefined
    let length = 0
    let actors = 0
    const comparison = (target: number): number => {
      const other = products[target]
      if (other === undefined) return 1
      if (product === undefined || other < product) return -1
      return other > product ? 1 : lengths[target]! - length
    }
    for (let edge = from; edge < to; edge++) {
      actors += edgeTimes[edge]!
      const target = edgeTarget[edge]!
      if (comparison(target) >= 0) continue
      product = products[target]
      length = lengths[target]!
    }
    for (let edge = from; edge < to; edge++)
      if (comparison(edgeTarget[edge]!) === 0) isBest[edge] = 1
    products[state] = from === to ? 1n : product! * BigInt(actors)
    lengths[state] = from === to ? 0 : length + 1
  }
  return isBest
}

/** By step, how few context switches can follow it; -1 for one that is not to be taken. */
function fewestSwitches(data: StateGraphData, isTaken: Uint8Array): Int32Array {
  const { edgeStart, edgeTarget, edgeActor } = data
  const fewest = new Int32Array(edgeTarget.length).fill(-1)
  // A step leads to a state of a higher number, whose steps stand after it.
  for (let edge = edgeTarget.length - 1; edge >= 0; edge--) {
    if (!isTaken[edge]) continue
    const target = edgeTarget[edge]!
    const actor = actorAfter(data, edge)
    let least = Infinity
    for (let next = edgeStart[target]!; next < edgeStart[target + 1]!; next++)
      if (isTaken[next])
        least = Math.min(least, fewest[next]! + (edgeActor[next] === actor ? 0 : 1))
    fewest[edge] = least === Infinity ? 0 : least
  }
  return fewest
}

/** Goes the way with the fewest context switches, and of several names takes the first. */
function namedWay(data: StateGraphData, fewest: Int32Array): readonly string[] {
  const { threads, edgeStart, edgeTarget, edgeActor, edgeAfter, edgeQueues, queued } = data
  const names = new TaskNames(threads)
  const schedule: string[] = []
  for (let state = 0; edgeStart[state] !== edgeStart[state + 1];) {
    const last = schedule.at(-1)
    let best = { edge: -1, name: '', switches: Infinity }
    for (let edge = edgeStart[state]!; edge < edgeStart[state + 1]!; edge++) {
      if (fewest[edge]! < 0) continue
      for (const name of names.namesOf(edgeActor[edge]!)) {
        const switches = fewest[edge]! + (last === undefined || name === last ? 0 : 1)
        const isBefore = encodeSchedule([name]) < encodeSchedule([best.name])
        if (switches < best.switches || (switches === best.switches && isBefore))
          best = { edge, name, switches }
      }
    }
    names.take(best.name, edgeAfter[best.edge]!, queued[edgeQueues[best.edge]!]!)
    schedule.push(best.name)
    state = edgeTarget[best.edge]!
  }
  return schedule
}
