import { describe, expect, it, test } from 'vitest'
import { Memory } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import type { Value } from '../../memory/value.ts'
import { SharedCell } from '../../objects/cell.ts'
import { kind, record } from './driven.fixture.ts'
import { sharedKinds, sharedKindOf } from './kinds.ts'

it('has every kind and every method of the language', () => {
  const table = Object.fromEntries(
    Object.entries(sharedKinds).map(([name, { methods }]) => [
      name,
      Object.keys(methods).join(' '),
    ]),
  )
  expect(table).toEqual({
    map: 'get getIfPresent containsKey has put set putIfAbsent remove delete replace merge compute computeIfAbsent computeIfPresent size keys values entries clear',
    list: 'add get set removeAt contains size toArray',
    atomic:
      'get set getAndSet compareAndSet incrementAndGet getAndIncrement decrementAndGet addAndGet getAndAdd updateAndGet getAndUpdate',
    lock: 'acquire release tryAcquire',
    semaphore: 'acquire release tryAcquire',
    queue: 'put take offer poll size',
    condition: 'wait notify notifyAll',
    barrier: 'await',
  })
})

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'finds nothing under the name %s',
  (name) => {
    expect(sharedKinds[name]).toBeUndefined()
    for (const { methods } of Object.values(sharedKinds)) expect(methods[name]).toBeUndefined()
  },
)

it('knows the kind of an object that it has made, and of no other', () => {
  const memory = new Memory()
  for (const name of ['map', 'list', 'lock', 'queue'])
    expect(sharedKindOf(kind(name).make(memory, name, []))?.name).toBe(name)
  expect(sharedKindOf(new SharedCell(memory, 'cell', 1))).toBeNull()
})

it('says which methods only look, and which may have to wait', () => {
  expect(named('waits').toSorted()).toEqual([
    'barrier.await',
    'condition.wait',
    'lock.acquire',
    'queue.put',
    'queue.take',
    'semaphore.acquire',
  ])
  expect(named('onlyReads').toSorted()).toEqual([
    'atomic.get',
    'list.contains',
    'list.get',
    'list.size',
    'list.toArray',
    'map.containsKey',
    'map.entries',
    'map.get',
    'map.getIfPresent',
    'map.has',
    'map.keys',
    'map.size',
    'map.values',
    'queue.size',
  ])
})

/** All methods of which that is so. */
function named(is: 'onlyReads' | 'waits'): readonly string[] {
  return Object.values(sharedKinds).flatMap(({ name, methods }) =>
    Object.keys(methods).flatMap((method) => (methods[method]?.[is] ? [`${name}.${method}`] : [])),
  )
}

describe('arguments that make no sense are refused in one clause', () => {
  test.each<[string, Value[], string]>([
    ['map', [[1]], 'map takes a record, and [1] is none'],
    ['map', [null], 'map takes a record, and nothing is none'],
    ['map', [record({ a: null })], 'it cannot hold null: what is absent is told by null'],
    ['map', [record({ a: undefined })], 'it cannot hold undefined: what is absent is told by null'],
    ['list', [record({})], 'list takes an array, and {} is none'],
    ['list', [[{} as Value]], 'list takes a value that can be shared, and [{}] is none'],
    [
      'atomic',
      [(() => 1) as unknown as Value],
      'atomic takes a value that can be shared, and () => 1 is none',
    ],
    ['semaphore', [-1], 'semaphore takes a whole number from 0 on, and not -1'],
    ['queue', [0], 'queue takes a whole number from 1 on, and not 0'],
    ['queue', [null], 'queue takes a whole number from 1 on, and not nothing'],
    ['barrier', [1.5], 'barrier takes a whole number from 1 on, and not 1.5'],
    ['barrier', ['2'], 'barrier takes a whole number from 1 on, and not 2'],
    ['condition', [1], 'condition takes a lock that is made by lock()'],
  ])('%s(%j)', (name, args, message) => {
    const make = () => kind(name).make(new Memory(), 'it', args)
    expect(make).toThrow(ProgramError)
    expect(make).toThrow(message)
  })

  it('shared objects too, but for a lock in a condition', () => {
    const memory = new Memory()
    const guard = kind('lock').make(memory, 'guard', [])
    expect(() => kind('atomic').make(memory, 'it', [guard])).toThrow(
      'atomic takes a value, and guard is a shared object',
    )
    expect(kind('condition').make(memory, 'it', [guard]).name).toBe('it')
  })
})

it('refuses to call what is no function', () => {
  const hits = kind('atomic').make(new Memory(), 'hits', [1])
  expect(() => kind('atomic').methods['updateAndGet']?.perform(hits, [1])).toThrow(
    'hits.updateAndGet needs a function',
  )
})
