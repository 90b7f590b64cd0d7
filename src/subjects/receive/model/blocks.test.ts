import { expect, it } from 'vitest'
import { Memory, type Heap } from '../../../memory/heap.ts'
import { SharedCell } from '../../../objects/cell.ts'
import { atomically } from '../../../steps/atomically.ts'
import type { Op } from '../../../steps/program.ts'
import { Blocks } from './blocks.ts'

const actor = { name: '1', steps: 0 }
const never = Number.POSITIVE_INFINITY

function setUp() {
  const memory = new Memory()
  const now = new SharedCell<number>(memory, 'now', 0)
  const blocks = new Blocks(memory, ['r1', 'r2'])
  const after = (...ops: readonly Op[]): Heap =>
    ops.reduce((heap, op) => op.apply(heap, actor).heap, memory.initial())
  const free = (request: string) => atomically(blocks, 'free', [], () => blocks.free(request))
  const states = (heap: Heap) => blocks.peekItems(heap).map(([, state]) => state)
  return { now, blocks, after, free, states }
}

it('is written by the producer, all requests of an answer at once', () => {
  const { now, blocks, after, states } = setUp()
  const effect = blocks.load(['r1', 'r2'], now, never).apply(after(), actor)
  expect(effect).toMatchObject({ result: true, description: 'wrote r1, r2 into their blocks' })
  expect(effect.accesses.map(({ object, mode }) => `${mode} ${object}`)).toEqual([
    'read blocks',
    'write blocks',
    'read blocks',
    'write blocks',
  ])
  expect(states(effect.heap)).toEqual(['filled', 'filled'])
})

it('is freed with its data or without, and a write after that tells them apart', () => {
  const { now, blocks, after, free, states } = setUp()
  const freed = [blocks.load(['r1'], now, never), free('r1'), free('r2')]
  expect(states(after(...freed))).toEqual(['freed', 'freed unfilled'])
  const late = blocks.load(['r1', 'r2'], now, never).apply(after(...freed), actor)
  expect(late.description).toBe('wrote r1, r2 into blocks, and those of r2 had been freed')
  // What had come in time came only once.
  expect(states(late.heap)).toEqual(['freed', 'overwritten'])
  // A second report frees nothing.
  expect(states(after(...freed, blocks.load(['r2'], now, never), free('r2')))).toEqual([
    'freed',
    'overwritten',
  ])
})

it('knows whether the data was there when the request was reported', () => {
  const { now, blocks, after, free } = setUp()
  const isFilled = (request: string) =>
    atomically(blocks, 'look', [request], () => blocks.isFilled(request))
  const run = [blocks.load(['r1'], now, never), free('r1'), free('r2')]
  const late = after(...run, blocks.load(['r2'], now, never))
  expect(isFilled('r1').apply(after(), actor).result).toBe(false)
  expect(isFilled('r1').apply(late, actor).result).toBe(true)
  expect(isFilled('r2').apply(late, actor).result).toBe(false)
})

it('is not written by a producer that has given up', () => {
  const { now, blocks, after, states } = setUp()
  expect(states(after(blocks.load(['r1'], now, 1)))).toEqual(['filled', 'awaited'])
  const late = blocks.load(['r1', 'r2'], now, 1).apply(after(now.set(1)), actor)
  expect(late).toMatchObject({
    result: false,
    description: 'did not write r1, r2: it has given up',
  })
  expect(late.accesses).toEqual([{ object: 'now', key: '', mode: 'read' }])
  expect(states(late.heap)).toEqual(['awaited', 'awaited'])
})
