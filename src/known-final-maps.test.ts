import { expect, it, test } from 'vitest'
import { explore } from './explorer/exploration.ts'
import { heapText } from './memory/heap-text.ts'
import { cacheScenarios } from './subjects/cache/scenarios/list.ts'
import { withMaker } from './subjects/end-of-run.fixture.ts'

const onTheCache = cacheScenarios.filter(({ judged }) => judged === undefined)

/** All that the two maps can hold at the end, instances told apart by who made them. */
function finalMaps(id: string, strategy: string, listener: string): readonly string[] {
  const system = onTheCache
    .find((scenario) => scenario.id === id)
    ?.build({ strategy, options: { listener } })
  if (!system) throw new RangeError(`unknown scenario: ${id}`)
  const verdict = explore(system).verdict()
  expect(verdict.complete).toBe(true)
  const maps = verdict.outcomes.map(({ memory }) =>
    heapText(system.memory, memory, ['byId', 'byName'], withMaker),
  )
  return [...new Set(maps)].toSorted()
}

test.each(onTheCache)(
  'with a listener, racy and fixed can leave the same maps in $id, and no others',
  ({ id }) => {
    expect(finalMaps(id, 'fixed', 'async')).toEqual(finalMaps(id, 'racy', 'async'))
  },
)

it('without one they differ where an eviction comes between: there only racy can end well', () => {
  const differing = onTheCache
    .map(({ id }) => ({
      id,
      racy: finalMaps(id, 'racy', 'none'),
      fixed: finalMaps(id, 'fixed', 'none'),
    }))
    .filter(({ racy, fixed }) => racy.join() !== fixed.join())
  expect(
    differing.map(({ id, racy, fixed }) => ({
      id,
      onlyRacy: racy.filter((maps) => !fixed.includes(maps)),
      onlyFixed: fixed.filter((maps) => !racy.includes(maps)),
    })),
  ).toEqual(
    ['rename-evict', 'three-evict'].map((id) => ({
      id,
      onlyRacy: ['byId 1=v2 pear/A, byName pear=v2 pear/A'],
      onlyFixed: [],
    })),
  )
})
