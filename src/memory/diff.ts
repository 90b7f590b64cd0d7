import type { Heap, Memory } from './heap.ts'
import type { Row } from './row.ts'
import { same, type Value } from './value.ts'

/** One row that differs between two heaps. What is absent has the value undefined. */
export interface Change {
  readonly object: string
  readonly key: string
  readonly label: string
  readonly before: Value
  readonly after: Value
  /** Who has locked the row now, null for nobody; left out where that has not changed. */
  readonly lockedBy?: string | null
}

/** The rows that differ between two heaps of one memory, in the order of its objects and rows. */
export function diff(memory: Memory, before: Heap, after: Heap): readonly Change[] {
  return memory.objects.flatMap((object, index) => {
    if (before.slots[index] === after.slots[index]) return []
    const old = new Map(object.rows(before).map((row) => [row.key, row]))
    const now = new Map(object.rows(after).map((row) => [row.key, row]))
    return [...new Map([...old, ...now])].flatMap(([key, { label }]) => {
      const change = { before: heldIn(old.get(key)), after: heldIn(now.get(key)) }
      const owner = now.get(key)?.lock?.by
      const isLock = owner !== old.get(key)?.lock?.by
      return same(change.before, change.after) && !isLock
        ? []
        : [
            {
              object: object.name,
              key,
              label,
              ...change,
              ...(isLock && { lockedBy: owner ?? null }),
            },
          ]
    })
  })
}

/** What a row holds, whoever has locked it. */
function heldIn(row: Row | undefined): Value {
  return row?.lock ? row.lock.held : row?.value
}
