import type { Value } from './value.ts'

/** One line of an object's content, the same for a map, a cell, a lock and a queue. */
export interface Row {
  /** Tells this row from the object's others, now and later. */
  readonly key: string
  /** What a person reads for the key; empty where the object has but one row. */
  readonly label: string
  readonly value: Value
  /** Who has locked the row, and what it holds apart from that, which `value` tells together. */
  readonly lock?: { readonly by: string; readonly held: Value }
  /** The key itself, where it is a value that a program has chosen. */
  readonly keyValue?: Value
}
