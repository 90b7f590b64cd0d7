import { expect, it } from 'vitest'
import { decodeSchedule } from '../../../schedule/codec.ts'
import { replay } from '../../../threads/replay.ts'
import { lostUpdate } from './lost-update.ts'

function after(strategy: string, run: string) {
  const system = lostUpdate.build({ strategy, options: {} })
  const { heap, state, stop } = replay(system, decodeSchedule(run).schedule)
  const [count] = system.memory.objects.flatMap((object) => object.rows(heap))
  const findings = system.inspect(heap, state === 'complete').findings
  return { stop, state, count: count?.value, faults: findings.map(({ kind }) => kind) }
}

const kept = { stop: null, state: 'complete', count: 2, faults: [] }
const lost = { stop: null, state: 'complete', count: 1, faults: ['LOST'] }

// Two threads of two steps each have 6 interleavings. An update is lost in the 4 in which both read before
// either writes:
//
//     AABB  A reads 0, writes 1; B reads 1, writes 2
//     ABAB  both read 0, both write 1: lost
//     ABBA  lost
//     BAAB  lost
//     BABA  lost
//     BBAA  B reads 0, writes 1; A reads 1, writes 2
it.each([
  ['AABB', kept],
  ['ABAB', lost],
  ['ABBA', lost],
  ['BAAB', lost],
  ['BABA', lost],
  ['BBAA', kept],
])('ends %s as it must where read and write are two steps', (run, end) => {
  expect(after('racy', run)).toEqual(end)
})

// Whoever swaps second after a common read misses, and starts over: AABB and BBAA, and four of six steps.
it.each(['AABB', 'ABABBB', 'ABBAAA', 'BAABBB', 'BABAAA', 'BBAA'])(
  'counts twice after %s where the write checks',
  (run) => {
    expect(after('fixed', run)).toEqual(kept)
  },
)

it('blocks whoever comes second to the lock', () => {
  expect(after('lock', 'AAAABBBB')).toEqual(kept)
  expect(after('lock', 'AB').stop?.why).toBe('B is blocked: guard is held by A')
})

it('refuses a strategy that there is not', () => {
  expect(() => lostUpdate.build({ strategy: 'lucky', options: {} })).toThrow(
    'unknown strategy: lucky',
  )
})
