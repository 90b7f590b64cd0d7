import type { StateGraph } from '../../src/index.ts'
import type { Moment } from './moment.ts'

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

  const left = places.findLastIndex(([a, b]) => a <= i && b <= j)
  const [a = 0, b = 0] = places[left] ?? []
  const way = follow(graph, schedule.slice(0, left), first, i - a, second, j - b)
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

/** `run` with so many more steps of each thread, in an order that the graph has; null if it has none. */
function follow(
  graph: StateGraph,
  run: readonly string[],
  first: string,
  firstSteps: number,
  second: string,
  secondSteps: number,
): readonly string[] | null {
  if (firstSteps === 0 && secondSteps === 0) return run
  const actors = graph.choices(run).map(({ actor }) => actor)
  return (
    (firstSteps > 0 && actors.includes(first)
      ? follow(graph, [...run, first], first, firstSteps - 1, second, secondSteps)
      : null) ??
    (secondSteps > 0 && actors.includes(second)
      ? follow(graph, [...run, second], first, firstSteps, second, secondSteps - 1)
      : null)
  )
}

function asFarAs(
  graph: StateGraph,
  run: readonly string[],
  rest: readonly string[],
): readonly string[] {
  const whole = [...run, ...rest]
  return whole.slice(0, graph.along(whole).length - 1)
}
