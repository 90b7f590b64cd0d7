import { Memory, type Heap } from '../../memory/heap.ts'
import { labelOf, type RecordValue, type Value } from '../../memory/value.ts'
import type { Effect } from '../../steps/program.ts'
import { sharedKinds } from './kinds.ts'
import type { Argument, Callback, SharedKind } from './shared-kind.ts'

export function record(fields: Readonly<Record<string, Value>>): RecordValue {
  return { kind: 'record', fields: new Map(Object.entries(fields)) }
}

export function kind(name: string): SharedKind {
  const found = sharedKinds[name]
  if (!found) throw new RangeError(`no kind ${name}`)
  return found
}

/** Memory with shared objects of the language, on which threads perform one step at a time. */
export class Driven {
  readonly memory = new Memory()
  heap: Heap | null = null

  make(name: string, maker: string, ...args: readonly Argument[]) {
    const object = kind(maker).make(this.memory, name, args)
    return {
      object,
      /** All steps of one call, by A. */
      call: (method: string, ...given: readonly (Value | Callback)[]): Value => {
        const effects = this.start('A', maker, object, method, given)
        let result: Value
        for (let effect = effects(); effect !== null; effect = effects()) ({ result } = effect)
        return result
      },
      /** The first step of a call, or why it has to wait or has failed; `next` takes the one after it. */
      step: (actor: string, method: string, ...given: readonly (Value | Callback)[]) =>
        this.start(actor, maker, object, method, given),
      shown: () => object.rows(this.now).map(({ label, value }) => `${label}: ${labelOf(value)}`),
    }
  }

  get now(): Heap {
    return (this.heap ??= this.memory.initial())
  }

  /** @returns takes the next step, if it can; null behind the last. */
  start(
    actor: string,
    maker: string,
    object: ReturnType<SharedKind['make']>,
    method: string,
    given: readonly (Value | Callback)[],
  ): () => (Effect<Value> & { readonly use: string }) | null {
    const found = kind(maker).methods[method]
    if (!found) throw new RangeError(`no method ${method}`)
    const steps = found.perform(object, given)[Symbol.iterator]()
    let arrival = steps.next()
    return () => {
      if (arrival.done) return null
      const { op } = arrival.value
      const blocked = op.blockedIn(this.now, { name: actor, steps: 0 })
      if (blocked) throw new Error(blocked.why)
      const effect = op.apply(this.now, { name: actor, steps: 0 })
      if (effect.failure !== undefined) throw new Error(effect.failure)
      this.heap = effect.heap
      arrival = steps.next(effect.result)
      return { ...effect, use: op.use }
    }
  }
}
