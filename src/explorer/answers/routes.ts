import type { StateGraph } from './state-graph.ts'

/** How many steps the first and the second thread have taken. */
export type Place = readonly [number, number]

/** A run, and how many of its steps lead to the place that was asked for. */
interface Route {
  readonly schedule: readonly string[]
  readonly at: number
}

/** The places that a run of two threads goes through, the origin first. */
export function placesOf(
  schedule: readonly string[],
  [first]: readonly string[],
): readonly Place[] {
  const places: Place[] = [[0, 0]]
  for (const name of schedule) {
    const [i, j] = places.at(-1) ?? [0, 0]
    places.push(name === first ? [i + 1, j] : [i, j + 1])
  }
  return places
}

/**
 * Leads a run of two threads without detached tasks through a place, with as little change as that takes: it
 * leaves the run as late as it can, takes the first thread's steps before the second's where there is a
 * choice, and comes back to the run as soon as it can. Null if no run comes to the place.
 */
export function routeThrough(
  graph: StateGraph,
  schedule: readonly string[],
  place: Place,
): Route | null {
  const [i, j] = place
  const [first = '', second = ''] = graph.data.threads
  const places = placesOf(schedule, graph.data.threads)
  const already = places.findIndex(([a, b]) => a === i && b === j)
  if (already >= 0) return { schedule, at: already }

  const way = wayTo(graph, schedule, place)
  if (!way) return null
  const back = places.findIndex(([c, d]) => c >= i && d >= j)
  const [c = i, d = j] = places[back] ?? []
  const rest = [
    ...Array<string>(c - i).fill(first),
    ...Array<string>(d - j).fill(second),
    ...(back < 0 ? [] : schedule.slice(back)),
  ]
  const whole = [...way, ...rest]
  return { schedule: whole.slice(0, graph.along(whole).length - 1), at: way.length }
}

/**
 * As much of a run as can be kept on the way to a place, and that way. It is found from its end: every way
 * to a place has the same length, so the states that lead there are swept layer by layer back to the first
 * one that the run goes through, and each remembers the step that it takes.
 */
function wayTo(
  graph: StateGraph,
  schedule: readonly string[],
  [i, j]: Place,
): readonly string[] | null {
  const { threads, layerStart, edgeStart, edgeTarget, edgeActor } = graph.data
  const run = graph.along(schedule)
  const target = i + j
  if (target + 1 >= layerStart.length) return null
  /** By state: the first step on a way to the place, or -1 if none leads there. */
  const edgeOf = new Int32Array(layerStart[target]!).fill(-1)
  const leads = (state: number): boolean => {
    if (state < layerStart[target]!) return edgeOf[state]! >= 0
    const [a, b] = graph.taken(state)
    return a === i && b === j
  }
  for (let layer = target - 1; layer >= 0; layer--) {
    for (let state = layerStart[layer]!; state < layerStart[layer + 1]!; state++)
      for (let edge = edgeStart[state]!; edge < edgeStart[state + 1]!; edge++) {
        if (!leads(edgeTarget[edge]!)) continue
        edgeOf[state] = edge
        break
      }
    const left = run[layer]
    if (left === undefined || edgeOf[left]! < 0) continue
    const way = schedule.slice(0, layer)
    for (let at = left; way.length < target; at = edgeTarget[edgeOf[at]!]!)
      way.push(threads[edgeActor[edgeOf[at]!]!]!)
    return way
  }
  return null
}
