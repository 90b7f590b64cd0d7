import type { Heap, Memory } from '../memory/heap.ts'
import { ProgramError } from '../memory/program-error.ts'
import type { Row } from '../memory/row.ts'
import { SharedObject } from '../memory/shared-object.ts'
import type { Value } from '../memory/value.ts'
import { opUnderLock } from './op-under-lock.ts'
import { Op, type Actor, type Blocked, type Effect } from '../steps/program.ts'

/** Who holds the lock, and how often: by name, never mutated. A holder is there at least once. */
interface Holders {
  readonly writer: { readonly name: string; readonly times: number } | null
  readonly readers: ReadonlyMap<string, number>
}

const free: Holders = { writer: null, readers: new Map() }

/**
 * A lock that many may hold to read, or one alone to write, as `java.util.concurrent`'s
 * `ReentrantReadWriteLock` in its unfair form. Who holds it may take it once more the same way, and who holds
 * it to write may read as well; it is free when it was given back as often as it was taken. Who holds it to
 * read waits for ever if it asks to write.
 */
export class ReadWriteLock extends SharedObject<Holders> {
  readonly kind = 'lock'

  constructor(memory: Memory, name: string) {
    super(memory, name, free)
  }

  /** Takes the lock to read; blocked while anyone else holds it to write. */
  acquireRead(): Op<undefined> {
    return this.#taking(
      'acquireRead',
      'to read',
      this.#writerIn,
      ({ writer, readers }, { name }) => ({
        writer,
        readers: counted(readers, name, 1),
      }),
    )
  }

  /** Gives the lock back that was taken to read. It fails if the actor does not hold it so. */
  releaseRead(): Op<undefined> {
    return this.#giving('releaseRead', 'to read', ({ writer, readers }, { name }) =>
      readers.has(name) ? { writer, readers: counted(readers, name, -1) } : null,
    )
  }

  /** Takes the lock to write; blocked while anyone else holds it, or while the actor itself only reads. */
  acquireWrite(): Op<undefined> {
    return this.#taking(
      'acquireWrite',
      'to write',
      this.#othersIn,
      ({ writer, readers }, { name }) => ({
        writer: { name, times: (writer?.times ?? 0) + 1 },
        readers,
      }),
    )
  }

  /** Gives the lock back that was taken to write. It fails if the actor does not hold it so. */
  releaseWrite(): Op<undefined> {
    return this.#giving('releaseWrite', 'to write', ({ writer, readers }, { name }) => {
      if (writer?.name !== name) return null
      const times = writer.times - 1
      return { writer: times > 0 ? { name, times } : null, readers }
    })
  }

  /**
   * One op under the lock, held to write, as a single step: acquire, perform, release. It waits while anyone
   * holds the lock in any way.
   */
  aroundWriting<Result extends Value>(op: Op<Result>): Op<Result> {
    return opUnderLock(op, {
      name: this.name,
      how: ' to write',
      blocked: (heap) => this.#anyoneIn(heap),
    })
  }

  /** Who holds the lock to write in `heap`, or null, for judging a heap. */
  writerIn(heap: Heap): string | null {
    return this.read(heap).writer?.name ?? null
  }

  override rows(heap: Heap): readonly Row[] {
    return [{ key: '', label: '', value: told(this.read(heap)) }]
  }

  override canonical({ writer, readers }: Holders): string {
    return [...(writer ? [[`write ${writer.name}`, writer.times] as const] : []), ...readers]
      .map(([name, times]) => `${name} ${times}`)
      .toSorted()
      .join()
  }

  readonly #writerIn = (heap: Heap, { name }: Actor): Blocked | null => {
    const { writer } = this.read(heap)
    return writer === null || writer.name === name ? null : this.#blocked(heap)
  }

  readonly #othersIn = (heap: Heap, { name }: Actor): Blocked | null => {
    const { writer, readers } = this.read(heap)
    const isFree = writer === null ? readers.size === 0 : writer.name === name
    return isFree ? null : this.#blocked(heap)
  }

  #anyoneIn(heap: Heap): Blocked | null {
    const { writer, readers } = this.read(heap)
    return writer === null && readers.size === 0 ? null : this.#blocked(heap)
  }

  #blocked(heap: Heap): Blocked {
    const held = this.read(heap)
    const holders = new Set([...(held.writer ? [held.writer.name] : []), ...held.readers.keys()])
    const lock = { key: '', name: this.name, holders: [...holders] }
    return { on: this.name, why: `${this.name} is ${told(held)}`, lock }
  }

  #taking(
    method: string,
    how: string,
    blocked: (heap: Heap, actor: Actor) => Blocked | null,
    next: (held: Holders, actor: Actor) => Holders,
  ): Op<undefined> {
    return new Op({
      object: this,
      method,
      args: [],
      verb: 'lock',
      preview: `${this.name}.${method}`,
      blocked,
      apply: (heap, actor) =>
        this.#effect(heap, next(this.read(heap), actor), 'locked', `acquired ${this.name} ${how}`),
    })
  }

  #giving(
    method: string,
    how: string,
    next: (held: Holders, actor: Actor) => Holders | null,
  ): Op<undefined> {
    return new Op({
      object: this,
      method,
      args: [],
      verb: 'unlock',
      preview: `${this.name}.${method}`,
      apply: (heap, actor) => {
        const held = this.read(heap)
        const after = next(held, actor)
        if (!after)
          throw new ProgramError(
            `${this.name} cannot be released: ${actor.name} does not hold it ${how}; it is ${told(held)}`,
          )
        return this.#effect(heap, after, 'unlocked', `released ${this.name}, held ${how}`)
      },
    })
  }

  #effect(
    heap: Heap,
    after: Holders,
    lock: 'locked' | 'unlocked',
    description: string,
  ): Effect<undefined> {
    return {
      heap: this.write(heap, after),
      result: undefined,
      observed: [],
      accesses: [
        { object: this.name, key: '', mode: 'read' },
        { object: this.name, key: '', mode: 'write', lock },
      ],
      spawned: [],
      summary: this.name,
      description,
      substeps: [],
    }
  }
}

function counted(
  readers: ReadonlyMap<string, number>,
  name: string,
  change: 1 | -1,
): ReadonlyMap<string, number> {
  const next = new Map(readers)
  const times = (readers.get(name) ?? 0) + change
  if (times > 0) next.set(name, times)
  else next.delete(name)
  return next
}

/** Who holds it, as a person reads it: `free`, `held to write by A, 2 times`, `held to read by A and B`. */
function told({ writer, readers }: Holders): string {
  const reading = [...readers].map(([name, times]) =>
    times > 1 ? `${name}, ${times} times` : name,
  )
  if (!writer)
    return readers.size === 0 ? 'free' : `held to read by ${reading.toSorted().join(' and ')}`
  const times = writer.times > 1 ? `, ${writer.times} times` : ''
  return `held to write by ${writer.name}${times}${readers.size > 0 ? ', and to read' : ''}`
}
