import type { Row } from '../../memory/row.ts'
import { same, type Value } from '../../memory/value.ts'
import { WHOLE } from '../../steps/program.ts'
import type { MethodOutcome } from './own-object.ts'

type Items = readonly Value[]
type Touched = Pick<MethodOutcome<Items, unknown>, 'reads' | 'writes'>

/** A row an item, by its index. */
export function itemRows(items: Items): readonly Row[] {
  return items.map((value, index) => ({ key: String(index), label: String(index), value }))
}

/**
 * What is touched by whoever appends an item: where the end is, the last item tells, and the first free place.
 */
export function endOf({ length }: Items): Touched {
  const end = String(length)
  return { reads: length === 0 ? [end] : [String(length - 1), end], writes: [end] }
}

/**
 * Items without one of them, those behind it having moved up. All of these are read: whoever appends meanwhile has
 * read the last of them, so that the two are not apart.
 */
export function withoutItem(items: Items, index: number): Touched & { readonly after: Items } {
  const after = items.toSpliced(index, 1)
  const places = [...items.keys()].slice(index)
  const isMoved = (place: number) => place >= after.length || !same(items[place], after[place])
  return {
    after,
    reads: places.map(String),
    writes: places.filter(isMoved).map(String),
  }
}

/** What is touched by whoever finds nothing to take, or no room to put something. */
export const wholeRead: Touched = { reads: [WHOLE], writes: [] }
