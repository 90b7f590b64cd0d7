import type { Heap } from '../memory/heap.ts'
import { ProgramError, runCallback } from '../memory/program-error.ts'
import {
  expectRequest,
  failedEffect,
  Op,
  WHOLE,
  type Access,
  type Actor,
  type Effect,
  type Program,
  type Task,
} from './program.ts'
import type { SharedObject } from '../memory/shared-object.ts'
import { fingerprint, labelOf, type Value } from '../memory/value.ts'

/**
 * Several accesses as one step: what runs between two switch points of an event loop, or under a lock
 * that everybody takes who could tell the difference.
 *
 *     yield* atomically(this.finished, 'fetch', [caller], function* () {
 *       ...
 *     })
 *
 * @param on the object that it is mostly about.
 * @param name one word for what it does.
 * @param args all that the body depends on besides memory; the first is what a person reads.
 * @param body must not wait, and may not assign the thread's own variables: what they need to know, it
 *   returns, for a thread's further behaviour may depend only on what its steps returned.
 */
export function atomically(
  on: SharedObject<unknown>,
  name: string,
  args: readonly Value[],
  body: () => Program,
): Op<undefined>
export function atomically<Result extends Value>(
  on: SharedObject<unknown>,
  name: string,
  args: readonly Value[],
  body: () => Program<Result>,
): Op<Result>
export function atomically(
  on: SharedObject<unknown>,
  name: string,
  args: readonly Value[],
  body: () => Program<unknown>,
): Op {
  const shown = args.slice(0, 1).map(labelOf).join('')
  return new Op({
    object: on,
    method: name,
    args,
    verb: name,
    preview: `${name} ${shown}`.trimEnd(),
    apply: (heap, actor) => {
      const { results: _results, ...effect } = performSection(body, heap, actor, name, shown)
      return effect
    },
  })
}

/** What a section did, and what each of its accesses returned. */
interface SectionEffect extends Effect<Value> {
  readonly results: readonly Value[]
}

/**
 * Performs a section as one step. It fails as a whole, and changes nothing, if a step of it fails, if its own code
 * throws, or if a step would have to wait: nobody else can run until the section has ended.
 */
export function performSection(
  body: () => Program<unknown>,
  start: Heap,
  actor: Actor,
  name: string,
  shown: string,
): SectionEffect {
  const results: Value[] = []
  const accesses = new Map<string, Access>()
  const spawned: Task[] = []
  const substeps: string[] = []
  let heap = start
  const fail = (failure: string): SectionEffect => {
    // What it wrote so far, nobody else has seen.
    const reads = [...accesses.values()].filter(({ mode }) => mode === 'read')
    return { ...failedEffect<Value>(start, failure, reads), results }
  }
  let result: unknown
  try {
    const iterator = runCallback(() => body()[Symbol.iterator]())
    let next = runCallback(() => iterator.next())
    while (!next.done) {
      const { op } = expectRequest(next.value)
      const blocked = op.blockedIn(heap, actor)
      if (blocked) {
        add(accesses, { object: op.object.name, key: WHOLE, mode: 'read' })
        add(accesses, { object: blocked.on, key: WHOLE, mode: 'read' })
        return fail(`${name} cannot wait in the middle of a step: ${blocked.why}`)
      }
      const effect = op.apply(heap, actor)
      for (const access of effect.accesses) add(accesses, access)
      if (effect.failure !== undefined) return fail(effect.failure)
      spawned.push(...effect.spawned)
      substeps.push(effect.description)
      heap = effect.heap
      results.push(effect.result)
      next = runCallback(() => iterator.next(effect.result))
    }
    result = next.value
    // Throws if the result cannot be told to the thread.
    fingerprint(result as Value)
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
    return fail(error.message)
  }
  return {
    heap,
    // As its caller was typed: a value, or nothing.
    result: result as Value,
    observed: [],
    accesses: [...accesses.values()],
    spawned,
    summary: shown,
    description: `did ${`${name} ${shown}`.trimEnd()} in one step`,
    substeps,
    results,
  }
}

/**
 * What a section reads of a row after it has written it comes from nobody else, and what it has written stays
 * written, whatever it does to the row's lock.
 */
function add(accesses: Map<string, Access>, access: Access): void {
  const { object, key, mode, lock } = access
  const written = accesses.get(`write ${object} ${key}`)
  if (written && !written.lock && (mode === 'read' || lock)) return
  accesses.set(`${mode} ${object} ${key}`, access)
}
