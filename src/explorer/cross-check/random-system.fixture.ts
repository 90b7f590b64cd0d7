import fc from 'fast-check'
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
  'recall',
  'throw',
] as const

/** What tells one explorer from another: it comes more often. */
const telling = [
  'read',
  'recall',
  'recall',
  'evict',
  'boundedPut',
  'boundedPut',
  'nosyMerge',
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

function instructionOf(from: readonly Instruction['kind'][]): fc.Arbitrary<Instruction> {
  return fc.record({
    kind: fc.constantFrom(...from),
    key: fc.integer({ min: 1, max: 2 }),
    value: fc.constantFrom('v0', 'v1', 'v2'),
    onlyIf: fc.constantFrom(null, null, 'something', 'nothing'),
  })
}

/**
 * Small systems of two threads or three.
 *
 * @param isCareless whether about every third instruction is a mistake.
 */
export function arbitraryPlan(isCareless: boolean): fc.Arbitrary<Plan> {
  const instruction = isCareless
    ? fc.oneof(
        { arbitrary: instructionOf(kinds), weight: 2 },
        { arbitrary: instructionOf(misuses), weight: 1 },
      )
    : instructionOf([...kinds, ...telling])
  const threads = (count: number, longest: number) =>
    fc.array(fc.array(instruction, { minLength: 1, maxLength: longest, size: 'max' }), {
      minLength: count,
      maxLength: count,
    })
  const listener = (from: readonly Instruction['kind'][]) =>
    fc.array(instructionOf(from), { maxLength: 2, size: 'max' })
  return fc.record({
    threads: fc.oneof(threads(2, 4), threads(3, 3)),
    // Tasks that take a lock or an item depend on who they are, or may wait for ever.
    listener: fc.oneof(
      { arbitrary: listener(simple), weight: 3 },
      { arbitrary: listener(ending), weight: 2 },
    ),
  })
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
    let recalled: string | null = null
    for (const { kind, key, value, onlyIf } of instructions) {
      if (typeof last === 'string') recalled ??= last
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
        case 'recall':
          // What it writes was read long ago, so threads that look the same may differ.
          last = yield* cell.set(recalled ?? value)
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
        rank: 'required',
        title: '',
        sentence: '',
        when: 'end',
        holds: (heap) => map.peek(heap, 1) === cell.peek(heap),
      },
      {
        id: 'drained',
        rank: 'required',
        title: '',
        sentence: '',
        when: 'end',
        holds: (heap) => queue.peek(heap).length === 0,
      },
      {
        id: 'not-both',
        rank: 'required',
        title: '',
        sentence: '',
        when: 'always',
        holds: (heap) => !map.peek(heap, 1) || !bounded.peek(heap, 2),
      },
      {
        id: 'calm',
        rank: 'required',
        title: '',
        sentence: '',
        when: 'always',
        holds: (heap) => cell.peek(heap) !== 'v2',
      },
      {
        id: 'saw-no-v1',
        rank: 'required',
        title: '',
        sentence: '',
        when: 'thread',
        initial: false,
        observe: (seen, { result, observed }) =>
          seen === true || result === 'v1' || observed.includes('v1'),
        holds: (seen) => seen === false,
      },
      {
        // How many callbacks a thread has run is known to nobody until it says so.
        id: 'calls-not-once',
        rank: 'required',
        title: '',
        sentence: '',
        when: 'thread',
        initial: true,
        observe: (seen) => seen,
        onReturn: (_seen, calls) => calls !== 1,
        holds: (seen) => seen === true,
      },
    ],
  }
}
