import { describe, expect, test } from 'vitest'
import { SharedCell } from '../objects/cell.ts'
import { Memory } from '../memory/heap.ts'
import { SharedLock } from '../objects/lock.ts'
import type { Program } from '../steps/program.ts'
import { replay } from '../threads/replay.ts'
import type { System } from '../system/system.ts'
import { threadName } from '../system/thread-name.ts'
import { Exploration, explore } from './exploration.ts'
import { progressGraph } from './answers/progress-graph.ts'
import { StateGraph } from './answers/state-graph.ts'
import { pointOfNoReturn, swapThatPasses } from './answers/turning-point.ts'
import { judgementOf } from './answers/judgement.ts'

type Increment = (counter: SharedCell<number>, lock: SharedLock) => Program<unknown>

/** Several threads that each add one to a counter. */
function counting(increment: Increment, threads = 2): System {
  const memory = new Memory()
  const counter = new SharedCell<number>(memory, 'counter', 0)
  const lock = new SharedLock(memory, 'lock')
  const names = Array.from({ length: threads }, (_, index) => threadName(index))
  return {
    memory,
    threads: names.map((name) => ({
      name,
      title: 'adds one',
      start: () => increment(counter, lock),
    })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [
      {
        id: 'all-counted',
        rank: 'required',
        title: 'All counted',
        sentence: 'At the end the counter is the number of threads.',
        when: 'end',
        holds: (heap) => counter.peek(heap) === threads,
      },
    ],
  }
}

const broken: Increment = function* (counter) {
  const seen = yield* counter.get()
  yield* counter.set(seen + 1)
}

const right: Increment = function* (counter, lock) {
  yield* lock.acquire()
  const seen = yield* counter.get()
  yield* counter.set(seen + 1)
  yield* lock.release()
}

const retrying: Increment = function* (counter) {
  for (;;) {
    const seen = yield* counter.get()
    if (yield* counter.compareAndSet(seen, seen + 1)) return
  }
}

const neverEnding: Increment = function* (counter) {
  for (let next = 1; ; next++) yield* counter.set(next)
}

const onlyReading: Increment = function* (counter) {
  for (;;) yield* counter.get()
}

const twelveReads: Increment = function* (counter) {
  for (let index = 0; index < 12; index++) yield* counter.get()
}

function* nested(first: SharedLock, second: SharedLock): Program<unknown> & Generator {
  yield* first.acquire()
  yield* second.acquire()
  yield* second.release()
  yield* first.release()
}

describe('a detector that is tested', () => {
  // AABB ABAB ABBA BAAB BABA BBAA: only the first and the last keep both.
  test('a lost update is found, in four of the six schedules', () => {
    const verdict = explore(counting(broken)).verdict()
    expect(verdict).toMatchObject({ complete: true, limit: null, schedules: 6n, deadlocks: 0n })
    expect(verdict.properties).toMatchObject([
      { id: 'all-counted', answer: 'violated', violating: 4n },
      { id: 'serializable', answer: 'violated', violating: 4n },
      { id: 'no-deadlock', answer: 'holds' },
      { id: 'no-failure', answer: 'holds' },
    ])
    expect(verdict.properties[0]?.probability).toBeCloseTo(0.5, 12)
    expect(judgementOf(verdict, ['all-counted']).shortest).toHaveLength(4)
  })

  test('a lock makes it hold', () => {
    const verdict = explore(counting(right)).verdict()
    expect(verdict).toMatchObject({ complete: true, schedules: 2n })
    expect(verdict.properties).toEqual(
      ['all-counted', 'serializable', 'no-deadlock', 'no-failure'].map((id) => ({
        id,
        answer: 'holds',
        violating: 0n,
        probability: 0,
        shortest: null,
      })),
    )
  })

  test('retrying holds as well, in schedules of several lengths', () => {
    const verdict = explore(counting(retrying, 3)).verdict()
    expect(verdict.complete).toBe(true)
    expect(verdict.properties.map(({ answer }) => answer)).toEqual(Array(4).fill('holds'))
  })
})

describe('a search that is cut short', () => {
  test.each([
    { limit: 'states', limits: { states: 20 } },
    { limit: 'memory', limits: { bytes: 2000 } },
    { limit: 'steps', limits: { steps: 3 } },
  ])('by its limit of $limit says so, and says that nothing holds', ({ limit, limits }) => {
    const verdict = explore(counting(right, 5), { limits }).verdict()
    expect(verdict).toMatchObject({ complete: false, limit })
    const unknown = { answer: 'unknown', violating: 0n, shortest: null }
    expect(verdict.properties).toMatchObject(Array.from({ length: 4 }, () => unknown))
    expect(verdict.hasSerialRuns).toBeNull()
  })

  test('by its limit of memory also where a thread learns without end, in few states', () => {
    const verdict = explore(counting(onlyReading, 1), { limits: { bytes: 4e6 } }).verdict()
    expect(verdict).toMatchObject({ complete: false, limit: 'memory' })
  })

  test('by time, which the caller tells', () => {
    let now = 0
    const exploration = new Exploration(counting(right, 4), {
      now: () => (now += 10),
      limits: { milliseconds: 30 },
    })
    expect(exploration.advance(1000)).toBe(true)
    expect(exploration.verdict()).toMatchObject({ complete: false, limit: 'time' })
  })

  test('by no limit of time without a clock, so that it says the same on any machine', () => {
    const verdict = explore(counting(right, 4), { limits: { milliseconds: 0 } }).verdict()
    expect(verdict).toMatchObject({ complete: true, limit: null })
  })

  test('ends for programs that do not', () => {
    const exploration = explore(counting(neverEnding), { limits: { states: 2000 } })
    expect(exploration.verdict()).toMatchObject({ complete: false, limit: 'states', schedules: 0n })
    expect(new StateGraph(exploration.graph(['all-counted'])).fate(0)).toBe('unknown')
  })

  test('keeps the violations that it found, as a lower bound', () => {
    const full = explore(counting(broken, 6)).verdict()
    const exploration = explore(counting(broken, 6), { limits: { steps: 11 } })
    const cut = exploration.verdict()
    expect(full.properties[0]).toMatchObject({ answer: 'violated' })
    expect(cut.complete).toBe(false)
    for (const { answer } of cut.properties) expect(answer).not.toBe('holds')
    expect(cut.schedules <= full.schedules).toBe(true)
  })
})

test('slices make no difference', () => {
  let now = 0
  const exploration = new Exploration(counting(right, 5), { now: () => (now += 1) })
  let slices = 0
  while (!exploration.advance(3)) {
    slices += 1
    expect(exploration.verdict().complete).toBe(false)
  }
  expect(slices).toBeGreaterThan(2)
  const { outcomes, ...whole } = explore(counting(right, 5)).verdict()
  expect(exploration.verdict()).toMatchObject(whole)
  expect(exploration.verdict().outcomes).toHaveLength(outcomes.length)
})

test('counts stay exact beyond what a double can hold', () => {
  const { schedules } = explore(counting(twelveReads, 5)).verdict()
  const factorial = (count: number): bigint =>
    count < 2 ? 1n : BigInt(count) * factorial(count - 1)
  expect(schedules).toBe(factorial(60) / factorial(12) ** 5n)
})

describe('the states of two threads', () => {
  const graph = new StateGraph(explore(counting(broken)).graph(['all-counted']))

  test('lie in a grid of progress, each cell with its fates', () => {
    const progress = progressGraph(graph)
    expect(progress?.steps).toEqual([2, 2])
    expect(progress?.cells[0]?.[0]).toEqual({ safe: 0, open: 1, doomed: 0, unknown: 0 })
    expect(progress?.cells[1]?.[1]).toEqual({ safe: 0, open: 0, doomed: 1, unknown: 0 })
    expect(progress?.cells[2]?.[0]).toEqual({ safe: 1, open: 0, doomed: 0, unknown: 0 })
  })

  test('tell the step that doomed a run, and the swap that saves it', () => {
    expect(pointOfNoReturn(graph, ['A', 'B', 'A', 'B'])).toBe(1)
    expect(swapThatPasses(graph, ['A', 'B', 'A', 'B'])).toBe(1)
    expect(pointOfNoReturn(graph, ['A', 'A', 'B', 'B'])).toBeNull()
    expect(swapThatPasses(graph, ['A', 'A', 'B', 'B'])).toBeNull()
  })

  test('tell where each choice leads', () => {
    expect(graph.choices(['A']).map(({ actor, fate }) => [actor, fate])).toEqual([
      ['A', 'safe'],
      ['B', 'doomed'],
    ])
    expect(graph.choices(['A', 'X'])).toEqual([])
  })

  test('are reached by a run each', () => {
    for (let state = 0; state < graph.states; state++)
      expect(graph.after(graph.runTo(state))).toBe(state)
  })
})

test('a deadlock ends a schedule, and is not judged at the end', () => {
  const memory = new Memory()
  const [left, other] = [new SharedLock(memory, 'left'), new SharedLock(memory, 'right')]
  const system: System = {
    memory,
    threads: [
      { name: 'A', title: 'left, then right', start: () => nested(left, other) },
      { name: 'B', title: 'right, then left', start: () => nested(other, left) },
    ],
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [
      { id: 'never', rank: 'required', title: '', sentence: '', when: 'end', holds: () => false },
    ],
  }
  const verdict = explore(system).verdict()
  expect(verdict).toMatchObject({ schedules: 6n, deadlocks: 2n, deadlockChance: 0.5 })
  expect(verdict.properties).toMatchObject([
    { violating: 4n },
    { id: 'serializable', answer: 'deadlocks', violating: 0n },
    { id: 'no-deadlock', answer: 'violated', violating: 2n },
    { id: 'no-failure', answer: 'holds' },
  ])
  const stuck = verdict.outcomes.find(({ deadlock }) => deadlock)
  expect(stuck).toMatchObject({ violates: ['no-deadlock'], serially: null })
  expect(replay(system, stuck?.witness ?? []).state).toBe('deadlock')
})

test('where every schedule deadlocks, nothing that is judged at the end is said to hold', () => {
  const memory = new Memory()
  const lock = new SharedLock(memory, 'lock')
  const system: System = {
    memory,
    threads: ['A', 'B'].map((name) => ({ name, title: 'keeps it', start: () => lock.acquire() })),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [
      { id: 'never', rank: 'required', title: '', sentence: '', when: 'end', holds: () => false },
      { id: 'ever', rank: 'required', title: '', sentence: '', when: 'always', holds: () => true },
      {
        id: 'told',
        rank: 'required',
        title: '',
        sentence: '',
        when: 'thread',
        initial: true,
        observe: (seen) => seen,
        onReturn: (seen) => seen,
        holds: (seen) => seen === true,
      },
    ],
  }
  const { deadlocks, properties, hasSerialRuns } = explore(system).verdict()
  expect({ deadlocks, hasSerialRuns }).toEqual({ deadlocks: 2n, hasSerialRuns: false })
  expect(properties.map(({ id, answer }) => [id, answer])).toEqual([
    ['never', 'deadlocks'],
    ['ever', 'holds'],
    ['told', 'deadlocks'],
    ['serializable', 'inapplicable'],
    ['no-deadlock', 'violated'],
    ['no-failure', 'holds'],
  ])
})
