import type { Heap, Memory } from '../../memory/heap.ts'
import type { Row } from '../../memory/row.ts'
import { SharedObject } from '../../memory/shared-object.ts'
import type { SharedLock } from '../../objects/lock.ts'
import {
  failedEffect,
  Op,
  type Access,
  type Actor,
  type Effect,
  type Program,
} from '../../steps/program.ts'

/** Everybody at a condition, by name. Never mutated. */
interface Waiters {
  /** Who waits to be notified, the longest first. */
  readonly waiting: readonly string[]
  /** Who has been notified, and has not got the lock yet; in the order of their names. */
  readonly notified: readonly string[]
}

/**
 * A condition of a lock, as `java.util.concurrent.locks.Condition`: who holds the lock lets go of it, waits to be
 * notified, and takes it again. There are no spurious wake-ups. Any of its methods fails for whoever does not hold
 * the lock.
 */
export class OwnCondition extends SharedObject<Waiters> {
  readonly kind = 'lock'
  readonly #lock: SharedLock

  constructor(memory: Memory, name: string, lock: SharedLock) {
    super(memory, name, { waiting: [], notified: [] })
    this.#lock = lock
  }

  /** Lets go of the lock and waits; then, once notified, takes the lock again. */
  *wait(): Program<undefined> & Generator {
    yield* this.#beginWait()
    yield* this.#wakeUp()
    return undefined
  }

  /** Wakes the one that has waited longest, if anybody waits. */
  notify(): Op<undefined> {
    return this.#notifying('notify', 1)
  }

  notifyAll(): Op<undefined> {
    return this.#notifying('notifyAll', Infinity)
  }

  override rows(heap: Heap): readonly Row[] {
    return [{ key: '', label: '', value: told(this.read(heap)) }]
  }

  override canonical({ waiting, notified }: Waiters): string {
    return `${waiting.join()} ${notified.join()}`
  }

  #beginWait(): Op<undefined> {
    return new Op({
      object: this,
      method: 'wait',
      args: [],
      verb: 'wait',
      preview: `${this.name}.wait`,
      apply: (heap, actor) => {
        const released = this.#lock.release().apply(heap, actor)
        if (released.failure !== undefined) return this.#failed(heap, 'wait', actor)
        const { waiting, notified } = this.read(heap)
        const after = { waiting: [...waiting, actor.name], notified }
        const lock = this.#lock.name
        return {
          ...released,
          heap: this.write(released.heap, after),
          accesses: [...this.#accesses('write'), ...released.accesses],
          summary: `released ${lock}`,
          description: `released ${lock} and began to wait for ${this.name}`,
          substeps: [`releases ${lock}`, `waits for ${this.name}`],
        }
      },
    })
  }

  #wakeUp(): Op<undefined> {
    const acquiring = this.#lock.acquire()
    return new Op({
      object: this,
      method: 'wakeUp',
      args: [],
      verb: 'wake up',
      preview: `${this.name}.wakeUp`,
      blocked: (heap, actor) =>
        this.read(heap).notified.includes(actor.name)
          ? acquiring.blockedIn(heap, actor)
          : { on: this.name, why: `nobody has notified ${actor.name} of ${this.name}` },
      apply: (heap, actor) => {
        const acquired = this.#lock.acquire().apply(heap, actor)
        const { waiting, notified } = this.read(heap)
        const after = { waiting, notified: notified.filter((name) => name !== actor.name) }
        const lock = this.#lock.name
        return {
          ...acquired,
          heap: this.write(acquired.heap, after),
          accesses: [...this.#accesses('write'), ...acquired.accesses],
          summary: `acquired ${lock}`,
          description: `was notified of ${this.name} and acquired ${lock} again`,
          substeps: [`is notified of ${this.name}`, `acquires ${lock}`],
        }
      },
    })
  }

  #notifying(method: 'notify' | 'notifyAll', most: number): Op<undefined> {
    return new Op({
      object: this,
      method,
      args: [],
      verb: 'notify',
      preview: `${this.name}.${method}`,
      apply: (heap, actor): Effect<undefined> => {
        if (this.#lock.peek(heap) !== actor.name) return this.#failed(heap, method, actor)
        const { waiting, notified } = this.read(heap)
        const woken = waiting.slice(0, most)
        const after = {
          waiting: waiting.slice(woken.length),
          notified: [...notified, ...woken].toSorted(),
        }
        const names = woken.length === 0 ? 'nobody' : woken.join(' and ')
        return {
          heap: this.write(heap, after),
          result: undefined,
          observed: [],
          accesses: [
            ...this.#accesses(woken.length === 0 ? 'read' : 'write'),
            { object: this.#lock.name, key: '', mode: 'read' },
          ],
          spawned: [],
          summary: names,
          description:
            woken.length === 0
              ? `notified nobody: nobody waited for ${this.name}`
              : `notified ${names} of ${this.name}`,
          substeps: [],
        }
      },
    })
  }

  /** A step that failed, as who holds the lock has decided. */
  #failed(heap: Heap, method: 'wait' | 'notify' | 'notifyAll', { name }: Actor): Effect<undefined> {
    const holder = this.#lock.peek(heap)
    return failedEffect(
      heap,
      `${this.name}.${method} needs ${this.#lock.name}: ${name} does not hold it, ${
        holder === null ? 'nobody does' : `${holder} does`
      }`,
      [{ object: this.#lock.name, key: '', mode: 'read' }],
    )
  }

  #accesses(mode: Access['mode']): readonly Access[] {
    const row = { object: this.name, key: '' }
    return [{ ...row, mode: 'read' }, ...(mode === 'write' ? [{ ...row, mode } as const] : [])]
  }
}

/** Everybody at the condition, as a person reads it: `awaited by A and B, C is notified`. */
function told({ waiting, notified }: Waiters): string {
  const awaited = `awaited by ${waiting.length === 0 ? 'nobody' : waiting.join(' and ')}`
  if (notified.length === 0) return awaited
  return `${awaited}, ${notified.join(' and ')} ${notified.length === 1 ? 'is' : 'are'} notified`
}
