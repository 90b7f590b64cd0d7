import { expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { SharedLock } from '../objects/lock.ts'
import { Memory } from '../memory/heap.ts'
import { SharedMap } from '../objects/map.ts'
import { Op, WHOLE, type Program } from '../steps/program.ts'
import { readsFrom } from './reads-from.ts'
import { replay } from './replay.ts'

const memory = new Memory()
const count = new SharedCell<number>(memory, 'count', 0)
const names = new SharedMap<string, number>(memory, 'names')
const lock = new SharedLock(memory, 'lock')

/** Reads every row of `names`, as a scan does. */
function scan(): Op {
  return new Op({
    object: names,
    method: 'scan',
    args: [],
    verb: 'read',
    preview: 'names.scan',
    apply: (heap) => ({
      ...names.get('A').apply(heap, { name: 'A', steps: 0 }),
      accesses: [{ object: 'names', key: WHOLE, mode: 'read' }],
    }),
  })
}

/** For each step of one thread that performs `ops` in turn, the steps that it read from. */
function sources(...ops: readonly Op[]) {
  const program = function* (): Program {
    for (const op of ops) yield* op
  }
  const { steps } = replay(
    {
      memory,
      threads: [{ name: 'A', title: 'runs all', start: program }],
      references: [],
      inspect: () => ({ pointers: [], findings: [] }),
      properties: [],
    },
    ops.map(() => 'A'),
  )
  return readsFrom(steps)
}

it('finds the last write of what a step read', () => {
  expect(sources(count.set(1), count.set(2), count.get())).toEqual([[], [], [1]])
})

it('finds none where only the first content was read', () => {
  expect(sources(count.get(), names.get('A'))).toEqual([[], []])
})

it('keeps rows apart', () => {
  expect(sources(names.put('A', 1), names.put('B', 2), names.get('A'))).toEqual([[], [], [0]])
})

it('counts the removal of a row as a write of it, and a blind put as no read', () => {
  expect(sources(names.put('A', 1), names.removeAny('A'), names.get('A'))).toEqual([[], [0], [1]])
  expect(sources(names.put('A', 1), names.put('A', 2))).toEqual([[], []])
})

it('does not take a step to have read from itself', () => {
  expect(sources(count.compareAndSet(0, 1), count.compareAndSet(1, 2))).toEqual([[], [0]])
})

it('reads every row that was written when it reads the whole object', () => {
  expect(sources(names.put('A', 1), names.put('B', 2), names.put('A', 3), scan())).toEqual([
    [],
    [],
    [],
    [1, 2],
  ])
})

/** A compute of one row that leaves a value there, or nothing, and a read of the row. */
function publish(value: number | undefined): readonly Op[] {
  return [names.enterCompute('A'), names.publish('A', value), names.get('A')]
}

it('takes no lock for a write', () => {
  expect(sources(lock.acquire(), lock.release(), lock.acquire())).toEqual([[], [], []])
  expect(sources(...publish(undefined))).toEqual([[], [], []])
  expect(sources(...publish(1))).toEqual([[], [], [1]])
})
