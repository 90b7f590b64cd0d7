import type { Heap, Memory } from './heap.ts'
import type { Row } from './row.ts'

/**
 * What a person reads for the key of each row of one object, no two the same: the row's label, and, where
 * several rows share that, also what tells their keys apart, as in `pear (0/1/pear)`.
 */
export function rowLabels(rows: readonly Pick<Row, 'key' | 'label'>[]): readonly string[] {
  return rows.map(({ key, label }) =>
    rows.filter((other) => other.label === label).length === 1
      ? label
      : `${label} (${readable(key)})`,
  )
}

/** What a person reads for the key of one row; empty where there is no such row, or it has no key. */
export function rowLabel(
  { memory }: { readonly memory: Pick<Memory, 'objects'> },
  heap: Heap,
  { object, key }: { readonly object: string; readonly key: string },
): string {
  const rows = memory.objects.find(({ name }) => name === object)?.rows(heap) ?? []
  return rowLabels(rows)[rows.findIndex((row) => row.key === key)] ?? ''
}

/** The fingerprint of a key as a person reads it: an instance by its uid alone. */
function readable(key: string): string {
  return key.startsWith('#') ? String(JSON.parse(key.slice(1))) : key
}
