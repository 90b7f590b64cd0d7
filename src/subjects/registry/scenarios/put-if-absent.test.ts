import { expect, it } from 'vitest'
import { heapText } from '../../../memory/heap-text.ts'
import { decodeSchedule } from '../../../schedule/codec.ts'
import { replay } from '../../../threads/replay.ts'
import { withMaker } from '../../final-maps.fixture.ts'
import { putIfAbsent } from './put-if-absent.ts'

const build = (strategy: string) => putIfAbsent.build({ strategy, options: {} })

function after(strategy: string, run: string) {
  const system = build(strategy)
  const { heap, state } = replay(system, decodeSchedule(run).schedule)
  const maps = heapText(system.memory, heap, ['instances', 'given'], withMaker)
  return { state, maps, faults: system.inspect(heap, true).findings.map(({ kind }) => kind) }
}

it.each([
  // B looks after A has put: it finds A's.
  ['racy', 'AABBA', 'instances link=link/A, given A=link/A B=link/A', []],
  // Both look first: whoever puts last has the map, and the other what it made.
  ['racy', 'ABABAB', 'instances link=link/B, given A=link/A B=link/B', ['SPLIT']],
  ['racy', 'BABABA', 'instances link=link/A, given A=link/A B=link/B', ['SPLIT']],
  ['fixed', 'ABAB', 'instances link=link/A, given A=link/A B=link/A', []],
  ['fixed', 'BBAA', 'instances link=link/B, given A=link/B B=link/B', []],
])('under %s leaves after %s: %s', (strategy, run, maps, faults) => {
  expect(after(strategy, run)).toEqual({ state: 'complete', maps, faults })
})
