import { expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from '../memory/heap.ts'
import { replay, type Trace } from './replay.ts'
import type { System } from '../system/system.ts'

const memory = new Memory()
const count = new SharedCell<number>(memory, 'count', 0)
const increments: System = {
  memory,
  threads: ['A', 'B'].map((name) => ({
    name,
    title: 'adds 1',
    *start() {
      yield* count.set((yield* count.get()) + 1)
    },
  })),
  references: [],
  inspect: () => ({ pointers: [], findings: [] }),
  properties: [],
}

function told({ steps }: Trace): readonly string[] {
  return steps.map(({ actor, effect }) => `${actor} ${effect.description}`)
}

it('gives the same trace each time', () => {
  const first = replay(increments, 'ABAB'.split(''))
  const second = replay(increments, 'ABAB'.split(''))
  expect(told(first)).toEqual([
    'A read count and got 0',
    'B read count and got 0',
    'A set count to 1',
    'B set count to 1',
  ])
  expect(told(second)).toEqual(told(first))
  expect(second.heap).toBe(first.heap)
  expect(first).toMatchObject({ state: 'complete', stop: null, enabled: [] })
})

it('starts with nobody having run', () => {
  expect(replay(increments, [])).toMatchObject({
    steps: [],
    stop: null,
    enabled: ['A', 'B'],
    state: 'running',
  })
})

it('stops at the first step that cannot run, keeps what worked, and says who could have run', () => {
  const trace = replay(increments, 'AAABB'.split(''))
  expect(trace.stop).toEqual({ index: 2, actor: 'A', why: 'A has finished', enabled: ['B'] })
  expect(told(trace)).toEqual(['A read count and got 0', 'A set count to 1'])
  expect(trace.state).toBe('running')
})

it('chains the heaps: each step starts from what the one before left', () => {
  const { steps, heap } = replay(increments, 'ABBA'.split(''))
  const afters = steps.map(({ effect }) => effect.heap)
  expect(steps.map(({ before }) => before)).toEqual([memory.initial(), ...afters.slice(0, -1)])
  expect(afters.at(-1)).toBe(heap)
})
