import type { Heap, Memory } from '../../memory/heap.ts'
import type { Row } from '../../memory/row.ts'
import type { Op, Program } from '../../steps/program.ts'
import { OwnObject } from './own-object.ts'

/** Everybody at a barrier, by name, in the order of their names. Never mutated. */
interface Comers {
  /** Who has arrived, and waits for the rest. */
  readonly arrived: readonly string[]
  /** Who was one of enough, and has not gone on yet. */
  readonly free: readonly string[]
}

/**
 * A place where so many wait for one another, as `java.util.concurrent.CyclicBarrier`: once they have arrived, each
 * may go on, and it is ready for the next.
 */
export class OwnBarrier extends OwnObject<Comers> {
  readonly kind = 'lock'
  readonly #parties: number

  /** @param parties how many have to arrive: a whole number from 1 on. */
  constructor(memory: Memory, name: string, parties: number) {
    super(memory, name, { arrived: [], free: [] })
    this.#parties = parties
  }

  /** Arrives; then, once enough have arrived, goes on. */
  *await(): Program<undefined> & Generator {
    yield* this.#arrive()
    yield* this.#goOn()
    return undefined
  }

  override rows(heap: Heap): readonly Row[] {
    return [{ key: '', label: '', value: told(this.read(heap)) }]
  }

  override canonical({ arrived, free }: Comers): string {
    return `${arrived.join()} ${free.join()}`
  }

  #arrive(): Op<undefined> {
    return this.op({
      method: 'await',
      verb: 'arrive',
      args: [],
      act: ({ arrived, free }, { name }) => {
        const all = [...arrived, name].toSorted()
        const isLast = all.length === this.#parties
        const count = `${all.length} of ${this.#parties}`
        return {
          after: isLast
            ? { arrived: [], free: [...free, ...all].toSorted() }
            : { arrived: all, free },
          result: undefined,
          summary: count,
          description: `arrived at ${this.name}, ${count}`,
          reads: [''],
          writes: [''],
        }
      },
    })
  }

  #goOn(): Op<undefined> {
    return this.op({
      method: 'goOn',
      verb: 'go on',
      args: [],
      waits: ({ arrived, free }, { name }) =>
        free.includes(name)
          ? null
          : `${arrived.length} of ${this.#parties} have arrived at ${this.name}`,
      act: ({ arrived, free }, { name }) => ({
        after: { arrived, free: free.filter((each) => each !== name) },
        result: undefined,
        summary: 'on',
        description: `went on from ${this.name}`,
        reads: [''],
        writes: [''],
      }),
    })
  }
}

/** Everybody at the barrier, as a person reads it: `awaited by A, open to B and C`. */
function told({ arrived, free }: Comers): string {
  const awaited = `awaited by ${arrived.length === 0 ? 'nobody' : arrived.join(' and ')}`
  return free.length === 0 ? awaited : `${awaited}, open to ${free.join(' and ')}`
}
