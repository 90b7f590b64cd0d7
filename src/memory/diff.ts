import type { Heap, Memory } from './heap.ts'
import { same, type Value } from './value.ts'

/** One row that differs between two heaps. A row that is absent has the value undefined. */
export interface Change {
  readonly object: string
  readonly key: string
  readonly label: string
  readonly before: Value
  readonly after: Value
}

/** The rows that differ between two heaps of one memory, in the order of its objects and rows. */
export function diff(memory: Memory, before: Heap, after: Heap): readonly Change[] {
  return memory.objects.flatMap((object, index) => {
    if (before.slots[index] === after.slots[index]) return []
    const old = new Map(object.rows(before).map((row) => [row.key, row]))
    const now = new Map(object.rows(after).map((row) => [row.key, row]))
    return [...new Map([...old, ...now])].flatMap(([key, { label }]) => {
      const change = { before: old.get(key)?.value, after: now.get(key)?.value }
      return same(change.before, change.after)
        ? []
        : [{ object: object.name, key, label, ...change }]
    })
  })
}
