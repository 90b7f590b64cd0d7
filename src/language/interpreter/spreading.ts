import { entriesOf, itemsOf } from '../library/items.ts'
import type { OwnValue } from '../values/own-value.ts'
import { combined, type Code } from './code.ts'

/** The items that spreading a value gives, taken at once: what becomes of the value later makes no difference. */
export function spreadItems(value: Code): Code<readonly OwnValue[]> {
  return combined([value], ([spread], { thread }) => itemsOf(spread, thread))
}

/** The fields that spreading a value into a record gives, as pairs, taken at once. */
export function spreadFields(value: Code): Code<readonly (readonly OwnValue[])[]> {
  return combined([value], ([spread], { thread }) => entriesOf(spread, thread))
}
