import { describe, expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { SharedLock } from '../objects/lock.ts'
import { ReadWriteLock } from '../objects/read-write-lock.ts'
import { SharedMap } from '../objects/map.ts'
import { pickSeeded } from '../schedule/seeded.ts'
import type { Program } from '../steps/program.ts'
import { builtIns } from '../subjects/list.ts'
import type { System } from '../system/system.ts'
import { nameThreads } from '../system/thread-name.ts'
import { replay, type Trace } from './replay.ts'
import { waitCycles, waitsOf } from './waits-for.ts'

function system(memory: Memory, programs: readonly (() => Program)[]): System {
  return {
    memory,
    threads: nameThreads(programs.map((start) => ({ title: '', start }))),
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
}

/** Takes locks one after the other, and gives them back. */
function* takeAll(locks: readonly SharedLock[]): Program & Generator {
  for (const lock of locks) yield* lock.acquire()
  for (const lock of locks) yield* lock.release()
}

function* upgrade(lock: ReadWriteLock): Program & Generator {
  yield* lock.acquireRead()
  yield* lock.acquireWrite()
}

function* cross(mine: ReadWriteLock, other: ReadWriteLock): Program & Generator {
  yield* mine.acquireRead()
  yield* other.acquireWrite()
}

function* compute(map: SharedMap<number, string>, keys: readonly number[]): Program & Generator {
  for (const key of keys) yield* map.enterCompute(key)
}

/** Two to five of them, each of whom takes their own fork and then somebody else's. */
function philosophers(seed: number) {
  const pick = (place: number, below: number) =>
    Number(
      pickSeeded(
        seed,
        place,
        Array.from({ length: below }, (_, each) => String(each)),
      ),
    )
  const memory = new Memory()
  const count = 2 + pick(0, 4)
  const forks = Array.from({ length: count }, (_, index) => new SharedLock(memory, `fork ${index}`))
  const hungry = forks.map((own, seat) => () => {
    const other = forks[(seat + 1 + pick(seat + 1, count - 1)) % count]
    return takeAll(other ? [own, other] : [own])
  })
  return { built: system(memory, hungry), forks }
}

/** Who waits, in the end, for themselves: by the locks as they lie in memory, and what each asks for next. */
function onACircle(forks: readonly SharedLock[], { threads, heap }: Trace): ReadonlySet<string> {
  const waitsFor = new Map<string, string>()
  for (const { name, next } of threads) {
    const fork = next?.method === 'acquire' && forks.find((each) => each.name === next.object)
    const owner = fork ? fork.peek(heap) : null
    if (owner !== null) waitsFor.set(name, owner)
  }
  const isOn = (name: string) => {
    let at = waitsFor.get(name)
    for (let far = 0; far < threads.length && at !== undefined && at !== name; far++)
      at = waitsFor.get(at)
    return at === name
  }
  return new Set([...waitsFor.keys()].filter(isOn))
}

const told = (trace: Trace) =>
  waitCycles(trace).map((cycle) =>
    cycle.map(({ waiter, lock, holder }) => `${waiter} ${lock} ${holder}`),
  )

it('is a circle of two who take two locks in opposite orders, told once', () => {
  const lockOrder = builtIns.scenarios.find(({ id }) => id === 'lock-order')
  const built = lockOrder?.build({ strategy: 'opposite', options: {} })
  if (!built) throw new Error('no such scenario')
  expect(told(replay(built, []))).toEqual([])
  expect(told(replay(built, ['A']))).toEqual([])
  expect(told(replay(built, ['A', 'B']))).toEqual([['A right B', 'B left A']])
  expect(told(replay(built, ['B', 'A']))).toEqual([['A right B', 'B left A']])
})

it('has an edge for who waits without a circle', () => {
  const memory = new Memory()
  const lock = new SharedLock(memory, 'lock')
  const trace = replay(system(memory, [() => takeAll([lock]), () => takeAll([lock])]), ['A'])
  expect(waitsOf(trace.threads)).toEqual([
    { waiter: 'B', lock: 'lock', row: { object: 'lock', key: '' }, holder: 'A' },
  ])
  expect(told(trace)).toEqual([])
})

it('is who waits for a lock of their own', () => {
  const memory = new Memory()
  const lock = new SharedLock(memory, 'lock')
  expect(told(replay(system(memory, [() => takeAll([lock, lock])]), ['A']))).toEqual([['A lock A']])
})

describe('of a read-write lock', () => {
  it('is a reader who asks to write, and waits for its own reading', () => {
    const memory = new Memory()
    const lock = new ReadWriteLock(memory, 'lock')
    const both = system(memory, [() => upgrade(lock), () => upgrade(lock)])
    expect(told(replay(both, ['A', 'B']))).toEqual([['A lock A'], ['B lock B']])
    expect(waitsOf(replay(both, ['A', 'B']).threads)).toHaveLength(4)
  })

  it('is two who read one lock and ask to write the other', () => {
    const memory = new Memory()
    const [left, right] = [new ReadWriteLock(memory, 'left'), new ReadWriteLock(memory, 'right')]
    const both = system(memory, [() => cross(left, right), () => cross(right, left)])
    expect(told(replay(both, ['A', 'B']))).toEqual([['A right B', 'B left A']])
  })
})

it('is of the keys of a map, too', () => {
  const memory = new Memory()
  const map = new SharedMap<number, string>(memory, 'map')
  const both = system(memory, [() => compute(map, [1, 2]), () => compute(map, [2, 1])])
  expect(told(replay(both, ['A', 'B']))).toEqual([['A map[2] B', 'B map[1] A']])
})

it('is none where somebody waits for something else than a lock', () => {
  const receive = builtIns.scenarios.find(({ id }) => id === 'receive-double')
  const built = receive?.build({ strategy: 'owner', options: {} })
  if (!built) throw new Error('no such scenario')
  const { threads } = replay(built, [])
  expect(threads.some(({ blocked }) => blocked !== null)).toBe(true)
  expect(waitsOf(threads)).toEqual([])
})

describe('of philosophers at random', () => {
  it('is of everybody who waits for themselves in the end, and of nobody else', () => {
    const lengths = new Set<number>()
    for (let seed = 0; seed < 40; seed++) {
      const { built, forks } = philosophers(seed)
      const run: string[] = []
      for (let trace = replay(built, run); ; trace = replay(built, run)) {
        const cycles = waitCycles(trace)
        for (const cycle of cycles) lengths.add(cycle.length)
        expect(new Set(cycles.flat().map(({ waiter }) => waiter))).toEqual(onACircle(forks, trace))
        for (const cycle of cycles) {
          expect(new Set(cycle.map(({ waiter }) => waiter)).size).toBe(cycle.length)
          for (const [index, { holder }] of cycle.entries())
            expect(holder).toBe(cycle[(index + 1) % cycle.length]?.waiter)
        }
        // Whoever has finished has given everything back: who cannot go on is in a circle, or waits for one.
        expect(trace.state !== 'deadlock' || cycles.length > 0).toBe(true)
        if (trace.enabled.length === 0) break
        run.push(pickSeeded(seed, run.length + 10, trace.enabled))
      }
    }
    expect(lengths).toContain(2)
    expect(lengths).toContain(3)
  })
})
