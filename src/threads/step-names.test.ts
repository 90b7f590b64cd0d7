import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedCell } from '../objects/cell.ts'
import { SharedLock } from '../objects/lock.ts'
import { SharedMap } from '../objects/map.ts'
import { atomically } from '../steps/atomically.ts'
import type { Op, Program } from '../steps/program.ts'
import type { System } from '../system/system.ts'
import { replay } from './replay.ts'
import { stepNames } from './step-names.ts'

const memory = new Memory()
const count = new SharedCell<number>(memory, 'count', 0)
const lock = new SharedLock(memory, 'forks[0]')
const byId = new SharedMap<number, string>(memory, 'byId')

/** The names of the steps of a run in which each thread performs the given ops. */
function namesOf(run: string, ...threads: readonly (() => readonly Op[])[]): readonly string[] {
  const system: System = {
    memory,
    threads: threads.map((ops, index) => ({
      name: 'AB'.charAt(index),
      title: '',
      *start(): Program & Generator {
        for (const op of ops()) yield* op
      },
    })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
  return stepNames(replay(system, run.split('')).steps)
}

const twice = () => [count.get() as Op, count.set(1) as Op, count.get() as Op]

it('counts what each thread uses, from 1', () => {
  expect(namesOf('AAA', twice)).toEqual(['count.read#1', 'count.write#1', 'count.read#2'])
})

it('names a step the same wherever it stands in the schedule', () => {
  expect(namesOf('ABABAB', twice, twice)).toEqual([
    'count.read#1',
    'count.read#1',
    'count.write#1',
    'count.write#1',
    'count.read#2',
    'count.read#2',
  ])
})

const variousOps = () => [
  byId.merge(1, 'one', (kept) => kept) as Op,
  lock.acquire() as Op,
  lock.release() as Op,
  lock.around(byId.remove(1, 'one')) as Op,
  byId.remove(1, 'one') as Op,
  count.compareAndSet(0, 1) as Op,
  atomically(count, 'raise', [], () => count.set(2)) as Op,
]

it('says object and method: a cell is read and written, and a lock around an op does not show', () => {
  expect(namesOf('AAAAAAA', variousOps)).toEqual([
    'byId.merge#1',
    'forks[0].acquire#1',
    'forks[0].release#1',
    'byId.remove#1',
    'byId.remove#2',
    'count.compareAndSet#1',
    'count.raise#1',
  ])
})
