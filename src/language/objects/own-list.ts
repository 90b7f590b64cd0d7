import type { Heap } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import type { Row } from '../../memory/row.ts'
import { fingerprint, labelOf, same, type Value } from '../../memory/value.ts'
import { WHOLE, type Op } from '../../steps/program.ts'
import { OwnObject, type MethodOutcome } from './own-object.ts'
import { endOf, itemRows, withoutItem } from './rows-of-items.ts'

type Items = readonly Value[]

/** A list whose every method is one atomic step. An index out of range is a failure of the thread. */
export class OwnList extends OwnObject<Items> {
  readonly kind = 'queue'

  /** Appends a value, and returns true, as Java's does. */
  add(value: Value): Op<boolean> {
    return this.op({
      method: 'add',
      verb: 'add',
      args: [value],
      act: (items) => ({
        after: [...items, value],
        result: true,
        summary: labelOf(value),
        description: `added ${labelOf(value)} to ${this.name}`,
        ...endOf(items),
      }),
    })
  }

  get(index: Value): Op {
    return this.op({
      method: 'get',
      verb: 'read',
      args: [index],
      act: (items) => {
        const at = this.#place(items, index)
        const held = items[at]
        return {
          after: items,
          result: held,
          summary: `← ${labelOf(held)}`,
          description: `read ${this.name}[${at}] and got ${labelOf(held)}`,
          reads: [String(at)],
          writes: [],
        }
      },
    })
  }

  /** Writes the value at an index, and returns what was there. */
  set(index: Value, value: Value): Op {
    return this.op({
      method: 'set',
      verb: 'write',
      args: [index, value],
      shown: `${labelOf(index)} → ${labelOf(value)}`,
      act: (items) => {
        const at = this.#place(items, index)
        const held = items[at]
        return {
          after: items.with(at, value),
          result: held,
          summary: `${at} → ${labelOf(value)}`,
          description: `set ${this.name}[${at}] to ${labelOf(value)}, where ${labelOf(held)} was`,
          reads: [String(at)],
          writes: same(held, value) ? [] : [String(at)],
        }
      },
    })
  }

  /** Removes the value at an index, and returns it; those behind it move up. */
  removeAt(index: Value): Op {
    return this.op({
      method: 'removeAt',
      verb: 'drop',
      args: [index],
      act: (items) => {
        const at = this.#place(items, index)
        const held = items[at]
        return {
          result: held,
          summary: `${at}, ${labelOf(held)} gone`,
          description: `removed ${this.name}[${at}], which held ${labelOf(held)}`,
          ...withoutItem(items, at),
        }
      },
    })
  }

  contains(value: Value): Op<boolean> {
    return this.op({
      method: 'contains',
      verb: 'read',
      args: [value],
      act: (items) => {
        const isThere = items.some((item) => same(item, value))
        const description = `looked for ${labelOf(value)} in ${this.name} and ${isThere ? 'found it' : 'did not find it'}`
        return this.#looked(items, isThere, description)
      },
    })
  }

  size(): Op<number> {
    return this.op({
      method: 'size',
      verb: 'read',
      args: [],
      act: (items) =>
        this.#looked(items, items.length, `counted ${this.name} and got ${items.length}`),
    })
  }

  /** A copy of all values, in their order. */
  toArray(): Op<Items> {
    return this.op({
      method: 'toArray',
      verb: 'read',
      args: [],
      act: (items) => this.#looked(items, items, `copied ${this.name} and got ${labelOf(items)}`),
    })
  }

  override rows(heap: Heap): readonly Row[] {
    return itemRows(this.read(heap))
  }

  override canonical(items: Items): string {
    return items.map(fingerprint).join()
  }

  #looked<Result extends Value>(
    items: Items,
    result: Result,
    description: string,
  ): MethodOutcome<Items, Result> {
    const summary = `← ${labelOf(result)}`
    return { after: items, result, summary, description, reads: [WHOLE], writes: [] }
  }

  #place(items: Items, index: Value): number {
    const isIndex = typeof index === 'number' && Number.isInteger(index)
    if (!isIndex || index < 0 || index >= items.length)
      throw new ProgramError(
        `${this.name} has no index ${labelOf(index)}: ${
          items.length === 0 ? 'it is empty' : `its indices are 0 to ${items.length - 1}`
        }`,
      )
    // Not -0.
    return index + 0
  }
}
