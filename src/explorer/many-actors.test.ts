import { describe, expect, test } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedQueue } from '../objects/queue.ts'
import type { Program, Task } from '../steps/program.ts'
import type { System } from '../system/system.ts'
import { explore } from './exploration.ts'

type Baton = SharedQueue<string>

/** Waits for its turn, and hands on: two steps without a context switch in between. */
function* relay(from: Baton, to: Baton): Program & Generator {
  yield* from.dequeue()
  yield* to.enqueue('baton')
}

function batons(memory: Memory, count: number): readonly Baton[] {
  return Array.from({ length: count }, (_, index) => new SharedQueue<string>(memory, `${index}`))
}

function unjudged(memory: Memory, programs: readonly (() => Program<unknown>)[]): System {
  return {
    memory,
    threads: programs.map((start, index) => ({ name: `T${index}`, title: '', start })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

/** A race of runners who wait for one another, and one starter: the only schedule has a switch a runner. */
function threadRelay(runners: number): System {
  const memory = new Memory()
  const lanes = batons(memory, runners + 1)
  const [first] = lanes
  if (!first) throw new RangeError('no lanes')
  const pairs = lanes.flatMap((to, index) => {
    const from = lanes[index - 1]
    return from ? [{ from, to }] : []
  })
  return unjudged(memory, [
    () => first.enqueue('baton'),
    ...pairs.map(
      ({ from, to }) =>
        () =>
          relay(from, to),
    ),
  ])
}

/** The same race, run by detached tasks that the starter queues at once. */
function taskRelay(runners: number): System {
  const memory = new Memory()
  const lanes = batons(memory, runners + 1)
  const [first] = lanes
  if (!first) throw new RangeError('no lanes')
  const spawned = lanes.flatMap((to, index): Task[] => {
    const from = lanes[index - 1]
    return from
      ? [{ uid: `runner ${index}`, label: `runner ${index}`, start: () => relay(from, to) }]
      : []
  })
  const op = first.enqueue('baton')
  const apply = op.apply.bind(op)
  op.apply = (heap, actor) => ({ ...apply(heap, actor), spawned })
  return unjudged(memory, [() => op])
}

describe('context switches are counted exactly', () => {
  test.each([30, 31, 32, 33, 64, 70])('among %i threads that wait for one another', (runners) => {
    const { outcomes, complete } = explore(threadRelay(runners)).verdict()
    expect(complete).toBe(true)
    expect(outcomes).toMatchObject([{ schedules: 1n, switches: runners }])
    expect(switchesOf(outcomes[0]?.witness ?? [])).toBe(runners)
  })

  test.each([30, 31, 32, 33, 64, 70])('among %i tasks that are queued at once', (runners) => {
    const { outcomes, complete } = explore(taskRelay(runners)).verdict()
    expect(complete).toBe(true)
    expect(outcomes).toMatchObject([{ schedules: 1n, switches: runners }])
    expect(switchesOf(outcomes[0]?.witness ?? [])).toBe(runners)
  })
})

function switchesOf(schedule: readonly string[]): number {
  return schedule.filter((actor, index) => index > 0 && actor !== schedule[index - 1]).length
}
