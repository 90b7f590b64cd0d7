import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Moment } from '../session/moment.ts'
import { derive } from './derive.fixture.ts'
import { sceneOf, type Scene } from './scene.ts'
import { walk } from './walk.fixture.ts'

function sceneAt(moment: Moment): Scene {
  const { system, now, inspection } = derive(moment)
  return sceneOf(system, now, inspection)
}

function scene(run: string, place = 'rename/racy'): Scene {
  const [scenario = '', strategy = ''] = place.split('/')
  const schedule = run.split('')
  return sceneAt({ scenario, strategy, options: {}, schedule, at: run.length })
}

function object(of: Scene, name: string) {
  const found = of.objects.find((each) => each.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}

/** The place of each row and of each that is gone, by object and key. */
function places(of: Scene): ReadonlyMap<string, number> {
  return new Map(
    of.objects.flatMap(({ name, rows, ghosts }) =>
      [...rows, ...ghosts].map(({ key, slot }) => [`${name} ${key}`, slot] as const),
    ),
  )
}

it('never moves a row along a run, and never gives two rows one place', () => {
  const picks = fc.record({
    scenario: fc.nat(),
    strategy: fc.nat(),
    isOptionOn: fc.boolean(),
    steps: fc.array(fc.nat(), { maxLength: 24 }),
    at: fc.constant(0),
  })
  fc.assert(
    fc.property(picks, (numbers) => {
      const moment = walk(numbers)
      let before: ReadonlyMap<string, number> = new Map()
      for (let at = 0; at <= moment.schedule.length; at++) {
        const now = sceneAt({ ...moment, at })
        const after = places(now)
        const kept = [...before].filter(([row]) => after.has(row))
        expect(kept.map(([row]) => after.get(row))).toEqual(kept.map(([, slot]) => slot))
        for (const { rows, ghosts, slots } of now.objects) {
          const taken = [...rows, ...ghosts].map(({ slot }) => slot)
          expect(new Set(taken).size).toBe(taken.length)
          for (const slot of taken) expect(slot).toBeLessThan(slots)
        }
        before = after
      }
    }),
    { numRuns: 40 },
  )
})

it('says what the last step read and wrote, and who took it', () => {
  const now = scene('AA')
  expect(now.actor).toBe('A')
  expect(object(now, 'byId').rows).toMatchObject([
    { label: '1', text: 'v2 pear', by: 'A', touch: { mode: 'wrote', by: 'A' } },
  ])
  expect(object(now, 'byName').rows).toMatchObject([
    { label: 'apple', text: 'v1 apple', by: null, touch: null },
  ])
  expect(object(scene('AAB'), 'byId').rows).toMatchObject([{ touch: { mode: 'read', by: 'B' } }])
})

it('has touched nothing before the first step', () => {
  const now = scene('')
  expect(now.actor).toBeNull()
  for (const { rows } of now.objects) for (const { touch } of rows) expect(touch).toBeNull()
})

it('keeps the place of a row that is gone, and says who removed it', () => {
  const byName = object(scene('AAAA'), 'byName')
  expect(byName.ghosts).toMatchObject([{ label: 'apple', by: 'A', slot: 0 }])
  expect(byName.rows).toMatchObject([{ label: 'pear', slot: 1 }])
  expect(byName.slots).toBe(2)
})

it('takes no lock for a write, and leaves no place for a row that was only locked', () => {
  const compute = (steps: string) => object(scene(steps, 'cold-rename/compute'), 'byId')
  expect(compute('A').rows).toMatchObject([{ text: 'locked by A', touch: { mode: 'locked' } }])
  expect(compute('AAA').rows).toMatchObject([{ text: 'v1 apple', touch: { mode: 'wrote' } }])
  const evicted = object(scene('BB', 'insert-evict/indexed'), 'byId')
  expect([evicted.rows, evicted.ghosts]).toEqual([[], []])
})

it('names what is wrong with a row', () => {
  const now = scene('AABBBBAA')
  const faults = Object.fromEntries(
    object(now, 'byName').rows.map(({ label, fault }) => [label, fault]),
  )
  expect(faults).toEqual({ pear: 'ORPHAN', plum: null })
  expect(now.findings).toHaveLength(1)
})
