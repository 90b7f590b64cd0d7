import type { Heap } from '../../memory/heap.ts'
import { ProgramError, runCallback } from '../../memory/program-error.ts'
import type { Row } from '../../memory/row.ts'
import { fingerprint, labelOf, same, type Value } from '../../memory/value.ts'
import type { Op } from '../../steps/program.ts'
import { OwnObject } from './own-object.ts'

type Update = (held: Value) => Value

/** A variable whose every method is one atomic step, as `java.util.concurrent.atomic` has them. */
export class OwnAtomic extends OwnObject<Value> {
  readonly kind = 'cell'

  get(): Op {
    return this.op({
      method: 'get',
      verb: 'read',
      args: [],
      act: (held) => ({
        after: held,
        result: held,
        summary: `← ${labelOf(held)}`,
        description: `read ${this.name} and got ${labelOf(held)}`,
        reads: [''],
        writes: [],
      }),
    })
  }

  /** Writes the variable whatever it held. */
  set(value: Value): Op<undefined> {
    return this.op({
      method: 'set',
      verb: 'write',
      args: [value],
      act: () => ({
        after: value,
        result: undefined,
        summary: `= ${labelOf(value)}`,
        description: `set ${this.name} to ${labelOf(value)}`,
        reads: [],
        // A blind write writes even what is there already: nothing that it does depends on it.
        writes: [''],
      }),
    })
  }

  /** Writes `value`, and returns what was there. */
  getAndSet(value: Value): Op {
    return this.#changing('getAndSet', 'swap', [value], () => value, 'before')
  }

  /** Writes `next` if the variable holds `expected`, and returns whether it did. */
  compareAndSet(expected: Value, next: Value): Op<boolean> {
    return this.op({
      method: 'compareAndSet',
      verb: 'swap',
      args: [expected, next],
      shown: `${labelOf(expected)} → ${labelOf(next)}`,
      act: (held) => {
        const isHit = same(held, expected)
        return {
          after: isHit ? next : held,
          result: isHit,
          summary: isHit ? `= ${labelOf(next)}` : `saw ${labelOf(held)}`,
          description: isHit
            ? `swapped ${this.name} from ${labelOf(held)} to ${labelOf(next)}`
            : `left ${this.name} alone: it holds ${labelOf(held)}, not ${labelOf(expected)}`,
          reads: [''],
          writes: isHit && !same(held, next) ? [''] : [],
        }
      },
    })
  }

  incrementAndGet(): Op {
    return this.#changing('incrementAndGet', 'add', [], this.#plus(1), 'after')
  }

  getAndIncrement(): Op {
    return this.#changing('getAndIncrement', 'add', [], this.#plus(1), 'before')
  }

  decrementAndGet(): Op {
    return this.#changing('decrementAndGet', 'add', [], this.#plus(-1), 'after')
  }

  addAndGet(added: Value): Op {
    return this.#changing('addAndGet', 'add', [added], this.#plus(added), 'after')
  }

  getAndAdd(added: Value): Op {
    return this.#changing('getAndAdd', 'add', [added], this.#plus(added), 'before')
  }

  /** Writes what `update` makes of the value, and returns that. */
  updateAndGet(update: Update): Op {
    return this.#changing('updateAndGet', 'update', [], called(update), 'after', true)
  }

  /** Writes what `update` makes of the value, and returns what was there. */
  getAndUpdate(update: Update): Op {
    return this.#changing('getAndUpdate', 'update', [], called(update), 'before', true)
  }

  override rows(heap: Heap): readonly Row[] {
    return [{ key: '', label: '', value: this.read(heap) }]
  }

  override canonical(held: Value): string {
    return fingerprint(held)
  }

  #changing(
    method: string,
    verb: string,
    args: readonly Value[],
    next: Update,
    returned: 'before' | 'after',
    isCalled = false,
  ): Op {
    return this.op({
      method,
      verb,
      args,
      act: (held) => {
        const after = next(held)
        const isChanged = !same(after, held)
        return {
          after,
          result: returned === 'before' ? held : after,
          observed: isCalled ? [held] : [],
          summary: `= ${labelOf(after)}`,
          description: isChanged
            ? `changed ${this.name} from ${labelOf(held)} to ${labelOf(after)}`
            : `left ${this.name} at ${labelOf(held)}`,
          reads: [''],
          writes: isChanged ? [''] : [],
        }
      },
    })
  }

  #plus(added: Value): Update {
    return (held) => {
      if (typeof added !== 'number')
        throw new ProgramError(`${this.name} cannot be added to: ${labelOf(added)} is no number`)
      if (typeof held !== 'number')
        throw new ProgramError(
          `${this.name} cannot be added to: it holds ${labelOf(held)}, which is no number`,
        )
      return held + added
    }
  }
}

function called(update: Update): Update {
  return (held) => runCallback(() => update(held))
}
