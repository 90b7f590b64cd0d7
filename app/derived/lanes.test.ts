import { expect, it } from 'vitest'
import { lanesOf } from './lanes.ts'
import { derive } from './derive.fixture.ts'

function lanes(run: string, at = run.length, options = {}) {
  return lanesOf(
    derive({ scenario: 'rename', strategy: 'racy', options, schedule: run.split(''), at }),
  )
}

it('gives each thread a lane that says what comes next', () => {
  expect(lanes('AA')).toEqual([
    {
      name: 'A',
      title: 'caches v2 pear',
      role: null,
      state: 'ready',
      act: 'put byName',
      next: 'byName.put pear → v2 pear',
    },
    {
      name: 'B',
      title: 'caches v3 plum',
      role: null,
      state: 'ready',
      act: 'read byId',
      next: 'byId.getIfPresent 1',
    },
  ])
})

it('keeps the lane of a thread that is done', () => {
  expect(lanes('AAAA')[0]).toMatchObject({ state: 'done', next: 'done' })
})

it('gives a task its lane from the beginning of a run that will queue it', () => {
  const run = (at: number) => lanes('AA1', at, { listener: 'async' })[2]
  expect(run(1)).toMatchObject({ name: '1', state: 'later', next: 'not queued yet' })
  expect(run(2)).toMatchObject({ state: 'ready', next: 'byName.remove apple if v1 apple' })
  expect(run(3)).toMatchObject({ state: 'done' })
  expect(lanes('A', 1, { listener: 'async' })).toHaveLength(2)
})

it('says who a thread or a task is, where its title is that', () => {
  const place = { scenario: 'receive-split', strategy: 'owner', options: {}, at: 0 }
  const of = lanesOf(derive({ ...place, schedule: 'AABBBB'.split('') }))
  expect(of.map(({ role }) => role)).toEqual(['worker', 'loop', 'second caller', 'network'])
})
