import { expect, it } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from '../memory/heap.ts'
import { SharedLock } from '../objects/lock.ts'
import type { Program, Task } from '../steps/program.ts'
import { SharedQueue } from '../objects/queue.ts'
import { Machine } from './machine.ts'
import { replay } from './replay.ts'
import type { System } from '../system/system.ts'
import { threadName } from '../system/thread-name.ts'

/** A system of threads A, B, … that is not judged. */
function system(memory: Memory, ...programs: readonly (() => Program<unknown>)[]): System {
  return {
    memory,
    threads: programs.map((start, index) => ({
      name: threadName(index),
      title: `thread ${index}`,
      start,
    })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

/** Two threads that each read a counter and write it back, one higher: an update may be lost. */
function counters(): { readonly count: SharedCell<number>; readonly all: System } {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 0)
  function* increment(): Program<number> {
    const seen = yield* count.get()
    yield* count.set(seen + 1)
    return seen
  }
  return { count, all: system(memory, increment, increment) }
}

function* taking(first: SharedLock, second: SharedLock): Program {
  yield* first.acquire()
  yield* second.acquire()
  yield* second.release()
  yield* first.release()
}

/** Two threads that take two locks in opposite order. */
function crossedLocks(): System {
  const memory = new Memory()
  const left = new SharedLock(memory, 'left')
  const right = new SharedLock(memory, 'right')
  return system(
    memory,
    () => taking(left, right),
    () => taking(right, left),
  )
}

/** A queue whose items each run a detached task that writes the item into a cell. */
class Telling extends SharedQueue<string> {
  readonly last: SharedCell<string>

  constructor(memory: Memory) {
    super(memory, 'mail')
    this.last = new SharedCell<string>(memory, 'last', 'none')
  }

  tell(...items: readonly string[]): Program<undefined> {
    const { last } = this
    const op = this.enqueue(items.join(' '))
    const apply = op.apply.bind(op)
    op.apply = (heap, actor) => ({
      ...apply(heap, actor),
      spawned: items.map((item): Task => ({
        uid: item,
        label: `says ${item}`,
        start: () => last.set(item),
      })),
    })
    return op
  }
}

it('steps the thread that it is told to, one atomic access at a time', () => {
  const { count, all } = counters()
  const machine = new Machine(all)
  const read = machine.step('A')
  expect(read).toMatchObject({ actor: 'A', spawned: [], last: false })
  expect(read.op.preview).toBe('count.get')
  expect(read.effect.result).toBe(0)
  expect(read.before).toBe(machine.heap)

  const write = machine.step('A')
  expect(write).toMatchObject({ actor: 'A', last: true })
  expect(count.peek(machine.heap)).toBe(1)
  expect(machine.threads[0]).toMatchObject({ steps: 2, pending: null, outcome: { returned: 0 } })
})

it('shows a lost update when two threads read before either writes', () => {
  const { count, all } = counters()
  expect(count.peek(replay(all, ['A', 'A', 'B', 'B']).heap)).toBe(2)
  expect(count.peek(replay(all, ['A', 'B', 'A', 'B']).heap)).toBe(1)
})

it('says who can take a step', () => {
  const machine = new Machine(counters().all)
  expect(machine.enabled()).toEqual(['A', 'B'])
  machine.step('A')
  machine.step('A')
  expect(machine.enabled()).toEqual(['B'])
})

it('refuses a step and says why: finished, unknown, or a task that does not exist yet', () => {
  const machine = new Machine(counters().all)
  machine.step('A')
  machine.step('A')
  expect(machine.refusal('B')).toBeNull()
  expect(machine.refusal('A')).toBe('A has finished')
  expect(machine.refusal('C')).toBe('there is no thread C')
  expect(machine.refusal('1')).toBe('there is no detached task 1 yet')
  expect(() => machine.step('A')).toThrow('A has finished')
})

it('refuses a blocked thread and says what it waits for', () => {
  const machine = new Machine(crossedLocks())
  machine.step('A')
  machine.step('B')
  expect(machine.refusal('A')).toBe('A is blocked: right is held by B')
  expect(() => machine.step('B')).toThrow('B is blocked: left is held by A')
  expect(machine.enabled()).toEqual([])
})

it('calls it a deadlock when nobody can run and not all have ended', () => {
  expect(replay(crossedLocks(), ['A', 'B']).state).toBe('deadlock')
  expect(replay(crossedLocks(), ['A']).state).toBe('running')
  expect(replay(crossedLocks(), 'AAAABBBB'.split('')).state).toBe('complete')
})

it('lets a blocked thread go on once it is let in', () => {
  const memory = new Memory()
  const mail = new SharedQueue<string>(memory, 'mail')
  const all = system(
    memory,
    () => mail.dequeue(),
    () => mail.enqueue('hello'),
  )
  const stopped = replay(all, ['A'])
  expect(stopped.stop).toEqual({
    index: 0,
    actor: 'A',
    why: 'A is blocked: mail is empty',
    enabled: ['B'],
  })
  const { threads, state } = replay(all, ['B', 'A'])
  expect(threads[0]?.outcome).toEqual({ returned: 'hello' })
  expect(state).toBe('complete')
})

it('names detached tasks 1, 2, … in the order in which the run creates them', () => {
  const memory = new Memory()
  const mail = new Telling(memory)
  const all = system(
    memory,
    () => mail.tell('a', 'b'),
    () => mail.tell('c'),
  )
  const machine = new Machine(all)
  expect(machine.step('B').spawned).toEqual(['1'])
  expect(machine.step('A').spawned).toEqual(['2', '3'])
  expect(machine.threads.map(({ name, title, kind }) => `${name} ${title} ${kind}`)).toEqual([
    'A thread 0 thread',
    'B thread 1 thread',
    '1 says c task',
    '2 says a task',
    '3 says b task',
  ])
  expect(machine.enabled()).toEqual(['1', '2', '3'])
  expect(machine.step('3').op.preview).toBe('last.set b')
  expect(machine.refusal('3')).toBe('3 has finished')
  expect(machine.refusal('4')).toBe('there is no detached task 4 yet')
})

it('is not complete before every detached task has run', () => {
  const memory = new Memory()
  const mail = new Telling(memory)
  const all = system(memory, () => mail.tell('a'))
  expect(replay(all, ['A']).state).toBe('running')
  expect(replay(all, ['A', '1']).state).toBe('complete')
})

it('ends a thread that throws, and nobody else', () => {
  const memory = new Memory()
  const count = new SharedCell<number>(memory, 'count', 0)
  const all = system(
    memory,
    function* () {
      yield* count.get()
      throw new Error('out of luck')
    },
    () => count.set(1),
  )
  const { threads, state, heap } = replay(all, ['A', 'B'])
  expect(threads.map(({ outcome }) => outcome)).toEqual([
    { threw: 'out of luck' },
    { returned: undefined },
  ])
  expect(state).toBe('complete')
  expect(count.peek(heap)).toBe(1)
})

it('runs a thread that never yields to its end at once', () => {
  const machine = new Machine(system(new Memory(), function* () {}))
  expect(machine.refusal('A')).toBe('A has finished')
})
