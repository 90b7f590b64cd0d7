import { expect, it } from 'vitest'
import { SharedDict } from './dict.ts'
import { Memory, type Heap } from '../memory/heap.ts'
import { WHOLE, type Op } from '../steps/program.ts'

const actor = { name: 'A', steps: 0 }

function setUp(...initial: readonly (readonly [string, number])[]) {
  const memory = new Memory()
  const dict = new SharedDict<string, number>(memory, 'ages', initial)
  return { dict, start: memory.initial() }
}

function after(heap: Heap, ...ops: readonly Op[]): Heap {
  return ops.reduce((now, op) => op.apply(now, actor).heap, heap)
}

it('gets, sets and pops', () => {
  const { dict, start } = setUp(['ann', 1])
  expect(dict.get('ann').apply(start, actor)).toMatchObject({
    result: 1,
    description: 'read ages[ann] and got 1',
    accesses: [{ object: 'ages', key: '"ann"', mode: 'read' }],
  })
  expect(dict.get('bob').apply(start, actor).result).toBeUndefined()
  const set = dict.set('bob', 2).apply(start, actor)
  expect(set).toMatchObject({ summary: 'bob = 2', description: 'set ages[bob] to 2' })
  expect(dict.peek(set.heap, 'bob')).toBe(2)
  const pop = dict.pop('bob').apply(set.heap, actor)
  expect(pop).toMatchObject({ result: 2, description: 'removed ages[bob], which held 2' })
  expect(pop.heap).toBe(start)
  expect(dict.pop('bob').apply(start, actor)).toMatchObject({
    result: undefined,
    description: 'found nothing to remove under ages[bob]',
  })
})

it('keeps its items in the order of their keys, however they came', () => {
  const { dict, start } = setUp()
  const there = after(start, dict.set('ann', 1), dict.set('bob', 2))
  expect(after(start, dict.set('bob', 2), dict.set('ann', 1))).toBe(there)
  expect(dict.rows(there).map(({ label }) => label)).toEqual(['ann', 'bob'])
  // Setting what is there already changes nothing.
  expect(after(there, dict.set('ann', 1))).toBe(there)
})

it('copies all items, or takes them', () => {
  const { dict, start } = setUp(['ann', 1], ['bob', 2])
  const copy = dict.items().apply(start, actor)
  expect(copy.result).toEqual([
    ['ann', 1],
    ['bob', 2],
  ])
  expect(copy.heap).toBe(start)
  expect(copy.accesses).toEqual([{ object: 'ages', key: WHOLE, mode: 'read' }])
  const swap = dict.swap().apply(start, actor)
  expect(swap).toMatchObject({
    result: copy.result,
    description: 'swapped ages for an empty one and got ann: 1, bob: 2',
  })
  expect(swap.accesses.map(({ mode }) => mode)).toEqual(['read', 'write', 'write'])
  expect(dict.peekItems(swap.heap)).toEqual([])
})

it('iterates a step for each item, and one to find the end', () => {
  const { dict, start } = setUp(['ann', 1], ['bob', 2])
  const first = dict.next().apply(start, actor).result
  expect(first).toEqual(['ann', 1, 0, 2])
  if (first === undefined || first === 'changed') throw new Error('there are two')
  const second = dict.next(first).apply(start, actor).result
  expect(second).toEqual(['bob', 2, 1, 2])
  if (second === undefined || second === 'changed') throw new Error('there are two')
  expect(dict.next(second).apply(start, actor)).toMatchObject({
    result: undefined,
    description: 'came to the end of ages',
  })
  const empty = setUp()
  expect(empty.dict.next().apply(empty.start, actor).result).toBeUndefined()
})

it('fails an iteration during which the size has changed, and only the size', () => {
  const { dict, start } = setUp(['ann', 1])
  const first = dict.next().apply(start, actor).result
  if (first === undefined || first === 'changed') throw new Error('there is one')
  expect(dict.next(first).apply(after(start, dict.set('ann', 7)), actor).result).toBeUndefined()
  expect(dict.next(first).apply(after(start, dict.set('bob', 2)), actor)).toMatchObject({
    result: 'changed',
    description: 'found ages at another size than the iteration began with, 2 and not 1',
  })
  expect(dict.next(first).apply(after(start, dict.pop('ann')), actor).result).toBe('changed')
})

it('lets somebody wait until it is empty', () => {
  const { dict, start } = setUp(['ann', 1])
  expect(dict.untilEmpty().blockedIn(start, actor)).toEqual({
    on: 'ages',
    why: 'ages is not empty',
  })
  expect(dict.untilEmpty().blockedIn(after(start, dict.pop('ann')), actor)).toBeNull()
  expect(dict.get('ann').blockedIn(start, actor)).toBeNull()
})
