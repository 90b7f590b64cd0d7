import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Heap } from '../../memory/heap.ts'
import { fingerprint } from '../../memory/value.ts'
import { WHOLE, type Access, type Actor, type Op } from '../../steps/program.ts'
import { arbitraryCall, sharedObjects, type Call } from './random-calls.fixture.ts'

/** A call that an actor has begun, and where it stands. */
interface Begun {
  readonly actor: Actor
  readonly steps: Iterator<{ readonly op: Op }>
  op: Op | null
}

const names = ['A', 'B', 'C']
const tally = { apart: 0, enabling: 0 }

test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
  'steps that touch nothing that the other has written give the same in both orders, with seed %i',
  (seed) => {
    const next = fc.tuple(arbitraryCall, arbitraryCall, arbitraryCall)
    const run = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), next), {
      minLength: 3,
      maxLength: 16,
      size: 'max',
    })
    fc.assert(
      fc.property(run, (turns) => {
        expect(notApart(turns)).toEqual([])
      }),
      { seed, numRuns: 12 },
    )
  },
)

test('many pairs of steps were apart, and many waited for another', () => {
  expect(tally.apart).toBeGreaterThan(2000)
  expect(tally.enabling).toBeGreaterThan(20)
})

type Calls = readonly [Call, Call, Call]

/**
 * Lets a run go on as far as it goes, and looks at each two steps that could be next.
 *
 * @returns those of which it makes a difference which comes first, although what they touch is apart.
 * @param turns whose turn it is, and what each calls who stands at nothing else.
 */
function notApart(turns: readonly (readonly [actor: number, next: Calls])[]): readonly string[] {
  const wrong: string[] = []
  const { memory, perform } = sharedObjects()
  let heap = memory.initial()
  const begun = new Map<string, Begun>()
  for (const [turn, next] of turns) {
    for (const [index, name] of names.entries())
      if (!begun.has(name)) begun.set(name, begin(name, next[index] ?? next[0]))
    for (const one of begun.values())
      for (const other of begun.values())
        if (one !== other && !isRight(heap, one, other)) wrong.push(`${told(one)}, ${told(other)}`)
    const name = names[turn] ?? ''
    const standing = begun.get(name)
    if (!standing?.op || standing.op.blockedIn(heap, standing.actor)) continue
    const effect = standing.op.apply(heap, standing.actor)
    heap = effect.heap
    const arrival = effect.failure === undefined ? standing.steps.next(effect.result) : null
    if (arrival && arrival.done !== true) standing.op = arrival.value.op
    else begun.delete(name)
  }
  return wrong

  function begin(name: string, call: Call): Begun {
    const steps = perform(call)[Symbol.iterator]()
    const first = steps.next()
    return { actor: { name, steps: 0 }, steps, op: first.done ? null : first.value.op }
  }
}

/** Whether two steps that could be next are told to be in each other's way, or are not. */
function isRight(heap: Heap, one: Begun, other: Begun): boolean {
  if (!one.op || !other.op || one.op.blockedIn(heap, one.actor)) return true
  const first = one.op.apply(heap, one.actor)
  const isBlocked = other.op.blockedIn(heap, other.actor) !== null
  const isBlockedThen = other.op.blockedIn(first.heap, other.actor) !== null
  if (isBlocked !== isBlockedThen) {
    tally.enabling += 1
    // Whoever lets another run, or stops it, touches what that one looks at.
    const { accesses } = other.op.apply(isBlocked ? first.heap : heap, other.actor)
    return conflict(first.accesses, accesses)
  }
  if (isBlocked) return true
  const second = other.op.apply(heap, other.actor)
  if (conflict(first.accesses, second.accesses)) return true
  tally.apart += 1
  const after = other.op.apply(first.heap, other.actor)
  const before = one.op.apply(second.heap, one.actor)
  return after.heap === before.heap && did(after) === did(second) && did(before) === did(first)
}

function told({ actor, op }: Begun): string {
  return `${actor.name} ${op?.preview}`
}

/** All that an effect is, but for memory. */
function did({ result, observed, accesses, failure }: ReturnType<Op['apply']>): string {
  return JSON.stringify([fingerprint(result), observed, accesses, failure])
}

function conflict(one: readonly Access[], other: readonly Access[]): boolean {
  return one.some((a) =>
    other.some(
      (b) =>
        a.object === b.object &&
        (a.key === b.key || a.key === WHOLE || b.key === WHOLE) &&
        (a.mode === 'write' || b.mode === 'write'),
    ),
  )
}
