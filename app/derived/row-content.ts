import { fingerprint, type Heap, type MemoryObject, type Step } from '../../src/index.ts'

/** A row of shared memory; the key `*` stands for all rows of its object. */
export type RowRef = Pick<Step['effect']['accesses'][number], 'object' | 'key'>

/**
 * What a row holds at one moment, as text that is the same for the same content; `absent` for a row that is
 * not there. Who has locked it is no part of that.
 */
export function rowContent(
  objects: readonly MemoryObject[],
  heap: Heap,
  { object, key }: RowRef,
): string {
  const rows = objects.find(({ name }) => name === object)?.rows(heap) ?? []
  const row = rows.find((each) => each.key === key)
  if (row) return fingerprint(row.lock ? row.lock.held : row.value)
  // An access to a whole object: a copy of a dictionary, an end of a queue.
  if (key === '*' || key === '')
    return `[${rows.map(({ label, value }) => `${label}:${fingerprint(value)}`).join()}]`
  return 'absent'
}
