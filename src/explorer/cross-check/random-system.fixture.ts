import { BoundedMap } from '../../objects/bounded-map.ts'
import { atomically } from '../../steps/atomically.ts'
import { SharedCell } from '../../objects/cell.ts'
import { Memory } from '../../memory/heap.ts'
import { SharedLock } from '../../objects/lock.ts'
import { SharedMap } from '../../objects/map.ts'
import type { Program, Request } from '../../steps/program.ts'
import { SharedQueue } from '../../objects/queue.ts'
import { labelOf, type Value } from '../../memory/value.ts'
import type { System } from '../../system/system.ts'
import { threadName } from '../../system/thread-name.ts'

/** One instruction of a random program. */
interface Instruction {
  readonly kind: (typeof kinds)[number] | (typeof misuses)[number]
  readonly key: number
  readonly value: string
  /** Runs only if the last result was something, or only if it was nothing. */
  readonly onlyIf: 'something' | 'nothing' | null
}

/** A small random system, as data. */
export interface Plan {
  readonly threads: readonly (readonly Instruction[])[]
  readonly listener: readonly Instruction[]
}

const kinds = [
  'get',
  'put',
  'putIfAbsent',
  'remove',
  'removeAny',
  'merge',
  'nosyMerge',
  'evict',
  'boundedPut',
  'boundedMerge',
  'boundedGet',
  'read',
  'write',
  'swap',
  'locked',
  'crossed',
  'enqueue',
  'dequeue',
  'throw',
] as const

/** Mistakes, each of which ends the thread that makes it: in its step, or before it. */
const misuses = [
  'releaseFree',
  'releaseOther',
  'publish',
  'putObject',
  'putUnderObject',
  'mergeFunction',
  'mergeThrows',
  'waitInside',
  'failInside',
  'yieldNothing',
] as const

/** Without what would queue the next listener for ever. */
const ending = kinds.filter((kind) => kind !== 'boundedPut' && kind !== 'boundedMerge')

const simple = ['get', 'put', 'remove', 'read', 'write', 'swap', 'enqueue'] as const

/** A generator of pseudo-random numbers: mulberry32 (Tommy Ettinger, public domain). */
function randomOf(seed: number): (below: number) => number {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** @param isCareless whether about every third instruction is a mistake. */
export function randomPlan(seed: number, isCareless = false): Plan {
  const random = randomOf(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item
  const instruction = (from: readonly Instruction['kind'][]): Instruction => ({
    kind: isCareless && random(3) === 0 ? pick(misuses) : pick(from),
    key: 1 + random(2),
    value: `v${random(3)}`,
    onlyIf: pick([null, null, 'something', 'nothing']),
  })
  const count = 2 + random(2)
  const list = (length: number, from: readonly Instruction['kind'][]): Instruction[] =>
    Array.from({ length }, () => instruction(from))
  return {
    threads: Array.from({ length: count }, () => list(1 + random(6 - count), kinds)),
    // Tasks that take a lock or an item depend on who they are, or may wait for ever.
    listener: list(random(3), random(4) === 0 ? ending : simple),
  }
}

/** The plan without the last instruction of its longest thread. */
export function shortened({ threads, listener }: Plan): Plan {
  const longest = threads.reduce((so, thread) => (thread.length > so.length ? thread : so))
  return {
    threads: threads.map((thread) => (thread === longest ? thread.slice(0, -1) : thread)),
    listener,
  }
}

/** Makes a system of a plan. The same plan gives the same system. */
export function systemOf(plan: Plan): System {
  const memory = new Memory()
  const map = new SharedMap<number, string>(memory, 'map', [[1, 'v0']])
  const cell = new SharedCell<string>(memory, 'cell', 'v0')
  const queue = new SharedQueue<string>(memory, 'queue')
  const locks = [new SharedLock(memory, 'left'), new SharedLock(memory, 'right')] as const
  const bounded: BoundedMap<number, string> = new BoundedMap(
    memory,
    'bounded',
    [[1, 'v0']],
    (departed) => ({
      uid: `told of ${departed}`,
      label: `told of ${departed}`,
      start: () => run(plan.listener.map((each) => ({ ...each, value: departed }))),
    }),
  )

  function* run(instructions: readonly Instruction[]): Program<number> & Generator {
    let last: Value
    let calls = 0
    let met: Value
    for (const { kind, key, value, onlyIf } of instructions) {
      const something = last !== undefined && last !== false
      if (onlyIf && (onlyIf === 'something') !== something) continue
      switch (kind) {
        case 'get':
          last = yield* map.get(key)
          break
        case 'put':
          last = yield* map.put(key, value)
          break
        case 'putIfAbsent':
          last = yield* map.putIfAbsent(key, value)
          break
        case 'remove':
          last = yield* map.remove(key, value)
          break
        case 'removeAny':
          last = yield* map.removeAny(key)
          break
        case 'merge': {
          yield* map.merge(key, value, (held, next) => (held < next ? next : held))
          last = undefined
          break
        }
        case 'nosyMerge': {
          // The result says little; what the callback saw decides what comes next.
          yield* map.merge(key, value, (held, next) => {
            calls += 1
            met = held
            return calls % 2 === 1 ? next : held
          })
          last = met === 'v1' ? met : undefined
          break
        }
        case 'evict':
          last = yield* bounded.evict(key)
          break
        case 'boundedPut':
          last = yield* bounded.put(key, value)
          break
        case 'boundedMerge':
          last = yield* bounded.merge(key, value, (held, next) => (held < next ? next : held))
          break
        case 'boundedGet':
          last = yield* bounded.getIfPresent(key)
          break
        case 'read':
          last = yield* cell.get()
          break
        case 'write':
          last = yield* cell.set(value)
          break
        case 'swap':
          last = yield* cell.compareAndSet('v0', value)
          break
        case 'locked': {
          yield* locks[0].acquire()
          last = yield* cell.get()
          yield* locks[0].release()
          break
        }
        case 'crossed': {
          const [first, second] = key === 1 ? locks : locks.toReversed()
          yield* (first ?? locks[0]).acquire()
          yield* (second ?? locks[1]).acquire()
          yield* (second ?? locks[1]).release()
          yield* (first ?? locks[0]).release()
          break
        }
        case 'enqueue':
          last = yield* queue.enqueue(value)
          break
        case 'dequeue':
          last = yield* queue.dequeue()
          break
        case 'releaseFree':
          yield* locks[0].release()
          break
        case 'releaseOther': {
          // Whether it goes wrong depends on who else is at it.
          yield* cell.compareAndSet('v0', value)
          last = yield* cell.get()
          yield* last === value ? locks[1].acquire() : cell.get()
          yield* locks[1].release()
          break
        }
        case 'publish':
          yield* map.publish(key, value)
          break
        case 'putObject':
          yield* map.put(key, { plain: value } as unknown as string)
          break
        case 'putUnderObject':
          yield* map.put({ plain: key } as unknown as number, value)
          break
        case 'mergeFunction':
          // Goes wrong only where the key is present.
          yield* map.merge(key, value, () => (() => value) as unknown as string)
          break
        case 'mergeThrows':
          yield* map.merge(key, value, (held, next) => {
            if (held === 'v1') throw new Error(`will have no ${held}`)
            return next
          })
          break
        case 'waitInside':
          yield* atomically(cell, 'waitInside', [value], () => cell.until(value))
          break
        case 'failInside':
          yield* atomically(map, 'failInside', [key, value], function* () {
            yield* map.put(key, value)
            const now = yield* cell.get()
            if (now === value) throw new Error('did not expect that')
          })
          break
        case 'yieldNothing':
          yield undefined as unknown as Request
          break
        case 'throw':
          throw new Error(`gave up with ${labelOf(last)}`)
      }
    }
    return calls
  }

  return {
    memory,
    threads: plan.threads.map((instructions, index) => ({
      name: threadName(index),
      title: instructions.map(({ kind }) => kind).join(),
      start: () => run(instructions),
    })),
    inspect: () => ({ pointers: [], findings: [] }),
    references: [],
    properties: [
      {
        id: 'agree',
        title: '',
        sentence: '',
        when: 'end',
        holds: (heap) => map.peek(heap, 1) === cell.peek(heap),
      },
      {
        id: 'drained',
        title: '',
        sentence: '',
        when: 'end',
        holds: (heap) => queue.peek(heap).length === 0,
      },
      {
        id: 'not-both',
        title: '',
        sentence: '',
        when: 'always',
        holds: (heap) => !map.peek(heap, 1) || !bounded.peek(heap, 2),
      },
      {
        id: 'calm',
        title: '',
        sentence: '',
        when: 'always',
        holds: (heap) => cell.peek(heap) !== 'v2',
      },
      {
        id: 'saw-no-v1',
        title: '',
        sentence: '',
        when: 'thread',
        initial: false,
        observe: (seen, { result, observed }) =>
          seen === true || result === 'v1' || observed.includes('v1'),
        holds: (seen) => seen === false,
      },
    ],
  }
}
