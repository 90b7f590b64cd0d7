import type { Heap } from '../memory/heap.ts'
import { Op, type Effect } from '../steps/program.ts'
import type { Row } from '../memory/row.ts'
import { SharedObject } from '../memory/shared-object.ts'
import { fingerprint, labelOf, same, type Value } from '../memory/value.ts'

/** A single shared variable. */
export class SharedCell<Held extends Value> extends SharedObject<Held> {
  readonly kind = 'cell'

  /** The cell's value. */
  get(): Op<Held> {
    const apply = (heap: Heap): Effect<Held> => {
      const held = this.read(heap)
      return this.#effect(
        heap,
        held,
        held,
        `← ${labelOf(held)}`,
        `read ${this.name} and got ${labelOf(held)}`,
        ['read'],
      )
    }
    return new Op({
      object: this,
      method: 'get',
      use: `${this.name}.read`,
      args: [],
      verb: 'read',
      preview: `${this.name}.get`,
      apply,
    })
  }

  /** Writes the cell whatever it held. */
  set(value: Held): Op<undefined> {
    const apply = (heap: Heap): Effect<undefined> =>
      this.#effect(
        heap,
        value,
        undefined,
        `= ${labelOf(value)}`,
        `set ${this.name} to ${labelOf(value)}`,
        ['write'],
      )
    const preview = `${this.name}.set ${labelOf(value)}`
    return new Op({
      object: this,
      method: 'set',
      use: `${this.name}.write`,
      args: [value],
      verb: 'write',
      preview,
      apply,
    })
  }

  /** Writes `next` if the cell holds `expected`, and returns whether it did. */
  compareAndSet(expected: Held, next: Held): Op<boolean> {
    const apply = (heap: Heap): Effect<boolean> => {
      const held = this.read(heap)
      const hit = same(held, expected)
      return this.#effect(
        heap,
        hit ? next : held,
        hit,
        hit ? `= ${labelOf(next)}` : `saw ${labelOf(held)}`,
        hit
          ? `swapped ${this.name} from ${labelOf(held)} to ${labelOf(next)}`
          : `left ${this.name} alone: it holds ${labelOf(held)}, not ${labelOf(expected)}`,
        hit ? ['read', 'write'] : ['read'],
      )
    }
    const preview = `${this.name}.compareAndSet ${labelOf(expected)} → ${labelOf(next)}`
    return new Op({
      object: this,
      method: 'compareAndSet',
      args: [expected, next],
      verb: 'swap',
      preview,
      apply,
    })
  }

  /** Waits until the cell holds `value`. */
  until(value: Held): Op<undefined> {
    return new Op({
      object: this,
      method: 'until',
      args: [value],
      verb: 'wait',
      preview: `${this.name}.until ${labelOf(value)}`,
      blocked: (heap) => {
        const held = this.read(heap)
        const why = `${this.name} is ${labelOf(held)}, not ${labelOf(value)}`
        return same(held, value) ? null : { on: this.name, why }
      },
      apply: (heap) =>
        this.#effect(
          heap,
          value,
          undefined,
          labelOf(value),
          `found ${this.name} at ${labelOf(value)}`,
          ['read'],
        ),
    })
  }

  /** The value in `heap`, for judging a heap; a program asks with {@link get}. */
  peek(heap: Heap): Held {
    return this.read(heap)
  }

  override rows(heap: Heap): readonly Row[] {
    return [{ key: '', label: '', value: this.read(heap) }]
  }

  override canonical(state: Held): string {
    return fingerprint(state)
  }

  #effect<Result>(
    heap: Heap,
    after: Held,
    result: Result,
    summary: string,
    description: string,
    modes: readonly ('read' | 'write')[],
  ): Effect<Result> {
    return {
      heap: this.write(heap, after),
      result,
      observed: [],
      accesses: modes.map((mode) => ({ object: this.name, key: '', mode })),
      spawned: [],
      summary,
      description,
      substeps: [],
    }
  }
}
