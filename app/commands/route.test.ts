import { describe, expect, it } from 'vitest'
import {
  builtIns,
  placesOf,
  progressGraph,
  routeThrough,
  type Place,
  type StateGraph,
} from '../../src/index.ts'
import { anyRun, explored } from '../derived/explored.fixture.ts'

const run = (text: string) => text.split('')

describe('a run led through a place', () => {
  const { graph } = explored('rename', 'racy')

  it('comes to the place and back to its own way', () => {
    expect(routeThrough(graph, run('AAAABBBB'), [2, 2])).toEqual({
      schedule: run('AABBAABB'),
      at: 4,
    })
  })

  it('stays as it is if it comes there anyway', () => {
    const schedule = run('ABABABAB')
    expect(routeThrough(graph, schedule, [2, 1])).toEqual({ schedule, at: 3 })
    expect(routeThrough(graph, schedule, [0, 0])).toEqual({ schedule, at: 0 })
    expect(routeThrough(graph, schedule, [4, 4])).toEqual({ schedule, at: 8 })
  })

  it('goes on to a place ahead of its end, and ends there', () => {
    expect(routeThrough(graph, run('AB'), [3, 2])).toEqual({ schedule: run('ABAAB'), at: 5 })
  })

  it('starts anew for a place beside its first step', () => {
    expect(routeThrough(graph, run('AAB'), [0, 1])).toEqual({ schedule: run('BAA'), at: 1 })
    expect(routeThrough(graph, run('AAB'), [0, 2])).toEqual({ schedule: run('BB'), at: 2 })
  })

  it('does not come where no run does', () => {
    expect(routeThrough(graph, run('AAB'), [5, 0])).toBeNull()
    expect(routeThrough(graph, [], [4, 5])).toBeNull()
  })
})

it('leaves a run before the step that stands in the way of the place', () => {
  // What B has put, A finds: then A has nothing to put, and its third step is never taken.
  const { graph } = explored('put-if-absent', 'racy')
  expect(graph.choices(run('BBBAA'))).toEqual([])
  expect(routeThrough(graph, run('BBBAA'), [3, 3])).toEqual({ schedule: run('BAAABB'), at: 6 })
})

it('goes through the places of a run one step at a time', () => {
  expect(placesOf(run('AAB'), ['A', 'B'])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
  ])
})

/** Small ones, with threads that end early, locks to wait for, and a deadlock. */
const looked = ['cold-rename', 'rename-evict', 'there-and-back', 'lock-order', 'put-if-absent']

const maps = builtIns.scenarios
  .filter(({ id }) => looked.includes(id))
  .flatMap(({ id, subject }) => subject.strategies.map((strategy) => [id, strategy.id] as const))

describe.each(maps)('in the map of %s under %s', (scenario, strategy) => {
  const { graph } = explored(scenario, strategy)
  const cells = progressGraph(graph)?.cells ?? []
  const places = cells.flatMap((column, i) => column.map((_, j): Place => [i, j]))
  const complete = [1, 2].map((seed) => anyRun(graph, seed))
  const runs = [[], ...complete, ...complete.map((each) => each.slice(0, each.length / 2))]

  it('every run can be led through every cell, and nowhere else', () => {
    const all = places.filter(([i, j]) => cells[i]?.[j])
    const reached = runs.map((from) => places.filter((place) => routeThrough(graph, from, place)))
    expect(reached).toEqual(runs.map(() => all))
  })

  it('what comes of it can be followed, stands at the place, and keeps all that it can', () => {
    const ahead = placesAhead(graph)
    const faults: string[] = []
    for (const from of runs) {
      for (const place of places) {
        const route = routeThrough(graph, from, place)
        if (!route) continue
        const nearest = graph.along(from).findLastIndex((state) => ahead[state]?.has(place.join()))
        const isGood =
          graph.after(route.schedule) !== null &&
          placesOf(route.schedule, graph.data.threads)[route.at]?.join() === place.join() &&
          shared(from, route.schedule) >= nearest
        if (!isGood)
          faults.push(`${from.join('')} through ${place.join()}: ${route.schedule.join('')}`)
      }
    }
    expect(faults).toEqual([])
  })
})

/** How many steps two runs have in common from the start. */
function shared(a: readonly string[], b: readonly string[]): number {
  const parting = a.findIndex((name, index) => name !== b[index])
  return parting < 0 ? a.length : parting
}

/** For each state, every place that some run through it comes to from there on. */
function placesAhead(graph: StateGraph): readonly ReadonlySet<string>[] {
  const ahead: ReadonlySet<string>[] = []
  // Steps lead to states of higher numbers only.
  for (let state = graph.states - 1; state >= 0; state--)
    ahead[state] = new Set([
      graph.taken(state).join(),
      ...graph.successors(state).flatMap((next) => [...(ahead[next] ?? [])]),
    ])
  return ahead
}
