import { describe, expect, it } from 'vitest'
import { explore } from './exploration.ts'
import { heapText } from '../memory/heap-text.ts'
import { Memory } from '../memory/heap.ts'
import { SharedCell } from '../objects/cell.ts'
import { SharedLock } from '../objects/lock.ts'
import { SharedMap } from '../objects/map.ts'
import type { Program } from '../steps/program.ts'
import type { System } from '../system/system.ts'
import { replay } from '../threads/replay.ts'

/** Thread A runs a program of what is shared; thread B writes a cell. */
function besideB(programOf: (shared: ReturnType<typeof share>) => () => Program<unknown>) {
  const shared = share()
  const system: System = {
    memory: shared.memory,
    threads: [
      { name: 'A', title: 'makes a mistake', start: programOf(shared) },
      { name: 'B', title: 'writes', start: () => shared.cell.set(1) },
    ],
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
  return { ...shared, system }
}

function share() {
  const memory = new Memory()
  return {
    memory,
    cell: new SharedCell<number>(memory, 'count', 0),
    lock: new SharedLock(memory, 'guard'),
    map: new SharedMap<number, string>(memory, 'byId', [[1, 'one']]),
  }
}

const plain = { version: 1 } as unknown as string

describe('a step that fails', () => {
  it.each<[string, Parameters<typeof besideB>[0], string]>([
    [
      'releases a free lock',
      ({ lock }) =>
        () =>
          lock.release(),
      'guard cannot be released: nobody holds it',
    ],
    [
      'publishes without entering',
      ({ map }) =>
        () =>
          map.publish(1, 'uno'),
      'byId[1] cannot be published: it is not locked',
    ],
    [
      'stores a plain object',
      ({ map }) =>
        () =>
          map.put(1, plain),
      'invalid shared value: {"version":1}; expected a primitive, a list, a record, or an object with a uid and a label',
    ],
    [
      'stores a function',
      ({ map }) =>
        () =>
          map.put(1, (() => 1) as unknown as string),
      'invalid shared value: function; expected a primitive, a list, a record, or an object with a uid and a label',
    ],
    [
      'has a key that is no value',
      ({ map }) =>
        () =>
          map.get(plain as unknown as number),
      'invalid shared value: {"version":1}; expected a primitive, a list, a record, or an object with a uid and a label',
    ],
    [
      'merges into what is no value',
      ({ map }) =>
        () =>
          map.merge(1, 'uno', () => plain),
      'invalid shared value: {"version":1}; expected a primitive, a list, a record, or an object with a uid and a label',
    ],
    [
      'has a callback that throws',
      ({ map }) =>
        () =>
          map.merge(1, 'uno', () => {
            throw new Error('no such version')
          }),
      'no such version',
    ],
  ])('%s, and ends its thread and nobody else', (_what, programOf, why) => {
    const { system, cell, memory } = besideB(
      (shared) =>
        function* () {
          yield* programOf(shared)()
          yield* shared.cell.set(7)
        },
    )
    const trace = replay(system, ['A', 'B'])
    expect(trace.stop).toBeNull()
    expect(trace.threads.map(({ outcome }) => outcome)).toEqual([
      { threw: why },
      { returned: undefined },
    ])
    expect(trace.steps[0]).toMatchObject({
      actor: 'A',
      last: true,
      effect: {
        heap: memory.initial(),
        failure: why,
        summary: 'failed',
        description: `failed: ${why}`,
      },
    })
    expect(cell.peek(trace.heap)).toBe(1)
    expect(trace.state).toBe('complete')
    expect(replay(system, ['A', 'A']).stop?.why).toBe('A has failed')

    const { schedules, complete, outcomes } = explore(system).verdict()
    expect({ complete, schedules: Number(schedules), outcomes: outcomes.length }).toEqual({
      complete: true,
      schedules: 2,
      outcomes: 1,
    })
  })

  it('may be decided by what the thread has read before, which only its callback knows', () => {
    const { system } = besideB(
      ({ cell, map }) =>
        function* () {
          const seen = yield* cell.get()
          yield* map.merge(1, 'uno', (_held, next) => {
            if (seen === 1) throw new Error('comes too late')
            return next
          })
        },
    )
    const { outcomes } = explore(system).verdict()
    const shown = outcomes.map(({ memory, schedules }) => [
      heapText(system.memory, memory, ['byId']),
      Number(schedules),
    ])
    expect(new Map(shown as [string, number][])).toEqual(
      new Map([
        ['byId 1=uno', 2],
        ['byId 1=one', 1],
      ]),
    )
  })

  it('keeps the lock that its thread holds', () => {
    const { system } = besideB(
      ({ map, lock }) =>
        function* () {
          yield* lock.acquire()
          yield* map.put(1, plain)
          yield* lock.release()
        },
    )
    const { heap, enabled } = replay(system, ['A', 'A'])
    expect(system.memory.objects.find(({ name }) => name === 'guard')?.rows(heap)).toMatchObject([
      { value: 'held by A' },
    ])
    expect(enabled).toEqual(['B'])
  })
})

describe('a program that is none', () => {
  it.each<[string, () => Program<unknown>, string]>([
    [
      'yields a value',
      function* () {
        yield 5 as never
      },
      'yielded 5, which is no step: a program yields* ops, and nothing else',
    ],
    [
      'yields nothing',
      function* () {
        yield undefined as never
      },
      'yielded nothing, which is no step: a program yields* ops, and nothing else',
    ],
    [
      'does not start',
      () => {
        throw new Error('out of order')
      },
      'out of order',
    ],
  ])('%s, and ends its thread alone', (_what, start, why) => {
    const { system } = besideB(() => start)
    const trace = replay(system, ['B'])
    expect(trace.threads.map(({ outcome }) => outcome)).toEqual([
      { threw: why },
      { returned: undefined },
    ])
    expect(explore(system).verdict()).toMatchObject({ complete: true, schedules: 1n })
  })

  it('yields an op in the place of its step', () => {
    const { system } = besideB(
      ({ cell }) =>
        function* () {
          yield cell.get() as never
        },
    )
    expect(replay(system, []).threads[0]?.outcome).toEqual({
      threw: 'yielded count.get itself: write yield* in the place of yield',
    })
  })
})
