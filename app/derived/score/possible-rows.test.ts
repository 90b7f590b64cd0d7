import { expect, it } from 'vitest'
import { builtIns } from '../../../src/index.ts'
import { anyRun, explored } from '../explored.fixture.ts'
import { derive } from '../derive.fixture.ts'
import { memoryLanes } from './memory-lanes.ts'
import { possibleRows } from './possible-rows.ts'

function systemOf(scenario: string, strategy: string) {
  const system = builtIns.scenario(scenario)?.build({ strategy, options: {} })
  if (!system) throw new Error(`no ${scenario}`)
  return system
}

it('knows the rows that threads make one after the other, before anybody has begun', () => {
  const rows = possibleRows(systemOf('rename', 'racy'))
  expect(rows.map(({ object, label }) => `${object} ${label}`).toSorted()).toEqual([
    'byId 1',
    'byName apple',
    'byName pear',
    'byName plum',
  ])
})

it('ends where threads wait for one another', () => {
  expect(possibleRows(systemOf('lock-order', 'opposite'))).toEqual([])
})

it.each([
  ['rename', 'racy'],
  ['cold-rename', 'fixed'],
  ['name-reuse', 'racy'],
  ['three-writers', 'won-only'],
])(
  'has a place for every row of any run of %s under %s, and it never moves',
  (scenario, strategy) => {
    const { graph, moment } = explored(scenario, strategy)
    const possible = possibleRows(systemOf(scenario, strategy))
    const places = (schedule: readonly string[]) =>
      memoryLanes(derive({ ...moment, schedule, at: 0 }), possible).map(({ name, lanes }) => [
        name,
        lanes.map(({ label }) => label),
      ])
    for (let seed = 1; seed <= 10; seed++) {
      const schedule = anyRun(graph, seed)
      expect({ seed, places: places(schedule) }).toEqual({ seed, places: places([]) })
    }
  },
)
