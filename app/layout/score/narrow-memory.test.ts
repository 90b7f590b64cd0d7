import { expect, it } from 'vitest'
import { derive } from '../../derived/derive.fixture.ts'
import { sceneOf } from '../../derived/scene.ts'
import { faultSpans } from '../../derived/score/fault-spans.ts'
import { memoryLanes } from '../../derived/score/memory-lanes.ts'
import { nothingProven } from '../../search/proof.ts'
import { layoutNarrowMemory } from './narrow-memory.ts'

function layoutOf(place: string, run: string, width: number, at = run.length) {
  const [scenario = '', strategy = ''] = place.split('/')
  const current = derive({ scenario, strategy, options: {}, schedule: run.split(''), at })
  return layoutNarrowMemory({
    scene: sceneOf(current.system, current.now, current.inspection),
    objects: memoryLanes(current),
    faults: faultSpans(current, nothingProven),
    at,
    width,
  })
}

it.each([288, 358, 700])('has names on the left and ids on the right of %d pixels', (width) => {
  const { objects, pointers } = layoutOf('rename/racy', 'AABBBBAA', width)
  const [names, ids] = objects
  expect([names?.name, ids?.name]).toEqual(['byName', 'byId'])
  expect(names?.y).toBe(ids?.y)
  expect((names?.x ?? 0) + (names?.width ?? 0)).toBeLessThan(ids?.x ?? 0)
  expect((ids?.x ?? 0) + (ids?.width ?? 0)).toBeLessThanOrEqual(width)
  const broken = pointers.filter(({ isBroken }) => isBroken)
  expect(broken.map(({ id }) => id)).toEqual([expect.stringContaining('pear')])
  for (const { from, to } of pointers) expect(from.x).toBeLessThan(to.x)
})

it('puts them below one another where they have no room side by side', () => {
  const { objects, pointers } = layoutOf('rename/racy', 'AABBBBAA', 200)
  const [ids, names] = objects
  expect([ids?.name, names?.name]).toEqual(['byId', 'byName'])
  expect((ids?.y ?? 0) + (ids?.height ?? 0)).toBeLessThanOrEqual(names?.y ?? 0)
  for (const { turn } of pointers) expect(turn).toBeLessThan(200)
})

it.each([
  ['rename/racy', 'AABBBBAA'],
  ['receive-paths/owner', 'AABBBBAAA11BBBBBBBBA2BBCCAAABBA'],
  ['lost-update/racy', 'ABAB'],
])('leaves every row of %s in its place for the whole run, and none over another', (place, run) => {
  const places = new Map<string, string>()
  for (let at = 0; at <= run.length; at++) {
    const { objects, height } = layoutOf(place, run, 300, at)
    const spans = objects.flatMap(({ name, x, y, rows, ghosts }) =>
      [...rows, ...ghosts].map((row) => ({
        id: `${name} ${row.key}`,
        x,
        top: y + row.y,
        bottom: y + row.y + row.height,
      })),
    )
    for (const { id, x, top, bottom } of spans) {
      expect(places.get(id) ?? `${x} ${top}`).toBe(`${x} ${top}`)
      places.set(id, `${x} ${top}`)
      expect(bottom).toBeLessThanOrEqual(height)
      const over = spans.filter((each) => each.x === x && each.top < bottom && top < each.bottom)
      expect(over.map((each) => each.id)).toEqual([id])
    }
  }
  expect(places.size).toBeGreaterThan(0)
})
