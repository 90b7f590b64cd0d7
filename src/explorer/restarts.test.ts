import { describe, expect, test } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedCell } from '../objects/cell.ts'
import { replay } from '../threads/replay.ts'
import type { System } from '../system/system.ts'
import { Exploration, explore } from './exploration.ts'
import type { Verdict } from './answers/verdict.ts'

/**
 * A system in which threads that look the same turn out to differ, once a round. What A reads of a round's
 * value makes no difference where A runs alone, so both of its local nodes are taken for one; but when B
 * has raised the round's flag, A writes down what it read.
 */
function surprising(rounds: number): System {
  const memory = new Memory()
  const copy = new SharedCell<number>(memory, 'copy', 0)
  const cells = Array.from({ length: rounds }, (_, round) => ({
    value: new SharedCell<number>(memory, `value ${round}`, 0),
    flag: new SharedCell<boolean>(memory, `flag ${round}`, false),
  }))
  return {
    memory,
    threads: [
      {
        name: 'A',
        title: 'copies what it read, where the flag is up',
        *start() {
          for (const { value, flag } of cells) {
            const seen = yield* value.get()
            if (yield* flag.get()) yield* copy.set(seen)
          }
        },
      },
      {
        name: 'B',
        title: 'changes each value and raises its flag',
        *start() {
          for (const { value, flag } of cells) {
            yield* value.set(1)
            yield* flag.set(true)
          }
        },
      },
    ],
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [
      {
        id: 'copied',
        rank: 'required',
        title: 'Copied',
        sentence: 'At the end the copy is the value.',
        when: 'end',
        holds: (heap) => copy.peek(heap) === 1,
      },
    ],
  }
}

/** A system in which A looks so many times whether a flag is up, which B raises: what A has seen makes no difference. */
function looking(times: number): System {
  const memory = new Memory()
  const flag = new SharedCell<boolean>(memory, 'flag', false)
  return {
    memory,
    threads: [
      {
        name: 'A',
        title: 'looks again and again',
        *start() {
          for (let time = 0; time < times; time++) yield* flag.get()
        },
      },
      {
        name: 'B',
        title: 'raises the flag',
        *start() {
          yield* flag.set(true)
        },
      },
    ],
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

/** Every verdict that can be asked for between two slices, the complete one last. */
function verdictsOnTheWay(system: System): readonly Verdict[] {
  let time = 0
  const exploration = new Exploration(system, { now: () => (time += 0.5) })
  const verdicts = [exploration.verdict()]
  while (!exploration.advance(1)) verdicts.push(exploration.verdict())
  return [...verdicts, exploration.verdict()]
}

describe('an exploration that begins anew', () => {
  const system = surprising(4)
  const verdicts = verdictsOnTheWay(system)
  const last = verdicts.at(-1)

  test('says so, and comes to the same verdict as one that takes nothing for one', () => {
    expect(last).toMatchObject({ complete: true, restarts: 10 })
    const { restarts, schedules, properties } = explore(system, { merge: false }).verdict()
    expect(restarts).toBe(0)
    expect(last?.schedules).toBe(schedules)
    expect(last?.properties.map(({ violating }) => violating)).toEqual(
      properties.map(({ violating }) => violating),
    )
  })

  test('has visited no fewer states than before', () => {
    const visited = verdicts.map((verdict) => verdict.visited)
    expect(visited).toEqual(visited.toSorted((a, b) => a - b))
    expect(last?.visited).toBeGreaterThan(last?.states ?? Infinity)
  })

  test('never takes back what it has found', () => {
    for (const [index, { outcomes, schedules, states }] of verdicts.entries()) {
      const before = verdicts[index - 1]
      expect(schedules).toBeGreaterThanOrEqual(before?.schedules ?? 0n)
      expect(states).toBeGreaterThanOrEqual(before?.states ?? 0)
      for (const known of before?.outcomes ?? []) {
        const now = outcomes.find(
          ({ memory, violates }) =>
            memory === known.memory && violates.join() === known.violates.join(),
        )
        expect(now?.schedules).toBeGreaterThanOrEqual(known.schedules)
        expect(now?.witness).toHaveLength(known.witness.length)
      }
    }
  })

  test('finds nothing that is not so', () => {
    for (const { outcomes } of verdicts)
      for (const { witness, memory, schedules } of outcomes) {
        expect(replay(system, witness).heap).toBe(memory)
        const whole = last?.outcomes.find((outcome) => outcome.memory === memory)
        expect(schedules).toBeLessThanOrEqual(whole?.schedules ?? 0n)
      }
  })
})

describe('an exploration that takes nodes for one', () => {
  test('does so while there are few of them', () => {
    const { restarts, states } = explore(looking(5)).verdict()
    expect(restarts).toBe(0)
    expect(states).toBeLessThan(explore(looking(5), { merge: false }).states)
  })

  test('does so no longer once it has followed many to where no schedule leads', () => {
    // The flag never goes down again, but each of 2^14 ways to see it would have to be followed.
    const exploration = explore(looking(14))
    const { restarts, ...verdict } = exploration.verdict()
    const { restarts: none, visited, ...apart } = explore(looking(14), { merge: false }).verdict()
    expect([restarts, none]).toEqual([1, 0])
    expect(verdict).toMatchObject(withoutMemory(apart))
    expect(verdict.visited).toBeGreaterThan(visited)
    expect(exploration.learner.nodes).toBeLessThan(3_000)
  })
})

/** A verdict without what each exploration has of its own. */
function withoutMemory({ outcomes, ...verdict }: Omit<Verdict, 'restarts' | 'visited'>) {
  return { ...verdict, outcomes: outcomes.map(({ memory: _memory, ...outcome }) => outcome) }
}
