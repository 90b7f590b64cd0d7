import type { StateGraph } from '../../src/index.ts'
import type { Moment } from '../session/moment.ts'

/** How many steps the first and the second thread have taken. */
export type Place = readonly [number, number]

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
 * Leads a run of two threads through a place, with as little change as that takes: it leaves the run
 * where it must and comes back to it as soon as it can. Null if no run comes there from it.
 */
export function routeThrough(
  graph: StateGraph,
  schedule: readonly string[],
  [i, j]: Place,
): Pick<Moment, 'schedule' | 'at'> | null {
  const [first = '', second = ''] = graph.data.threads
  const places = placesOf(schedule, graph.data.threads)
  const already = places.findIndex(([a, b]) => a === i && b === j)
  if (already >= 0) return { schedule, at: already }

  const way = leave(graph, schedule, [i, j])
  if (!way) return null
  const back = places.findIndex(([c, d]) => c >= i && d >= j)
  const [c = i, d = j] = places[back] ?? []
  const rest = [
    ...Array<string>(c - i).fill(first),
    ...Array<string>(d - j).fill(second),
    ...(back < 0 ? [] : schedule.slice(back)),
  ]
  return { schedule: asFarAs(graph, way, rest), at: way.length }
}

/** As much of a run as can be kept on the way to a place, and that way; null if none leads there. */
function leave(
  graph: StateGraph,
  schedule: readonly string[],
  place: Place,
): readonly string[] | null {
  const dead = new Set<number>()
  // The last point before the place may be too late: a step may have ended a thread that goes on else.
  for (let left = schedule.length; left >= 0; left--) {
    const way = follow(graph, schedule.slice(0, left), place, dead)
    if (way) return way
  }
  return null
}

/**
 * `run` and what it takes to come to a place from its end, the first thread's steps before the second's
 * where there is a choice; null if it cannot come there.
 *
 * @param dead states that do not lead there, as far as that is known; it is learned on the way.
 */
function follow(
  graph: StateGraph,
  run: readonly string[],
  [i, j]: Place,
  dead: Set<number>,
): readonly string[] | null {
  const state = graph.after(run)
  if (state === null || dead.has(state)) return null
  const [a = 0, b = 0] = graph.taken(state)
  if (a === i && b === j) return run
  if (a <= i && b <= j) {
    for (const { actor } of graph.choices(run)) {
      const way = follow(graph, [...run, actor], [i, j], dead)
      if (way) return way
    }
  }
  dead.add(state)
  return null
}

function asFarAs(
  graph: StateGraph,
  run: readonly string[],
  rest: readonly string[],
): readonly string[] {
  const whole = [...run, ...rest]
  return whole.slice(0, graph.along(whole).length - 1)
}
