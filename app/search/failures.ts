import type { Failure } from './failure.ts'
import { failureOn, type Proof, type SearchSetting } from './proof.ts'

/** One failure, and all that it keeps from being searched. */
interface FailedItems<Item> {
  readonly failure: Failure
  readonly items: readonly Item[]
}

/** What keeps some items from being searched, each failure once. */
export function failuresAmong<Item>(
  proof: Proof,
  items: readonly Item[],
  settingOf: (item: Item) => SearchSetting,
): readonly FailedItems<Item>[] {
  const found = new Map<string, { readonly failure: Failure; readonly items: Item[] }>()
  for (const item of items) {
    const failure = failureOn(proof, settingOf(item))
    if (!failure) continue
    const same = found.get(failure.message)
    if (same) same.items.push(item)
    else found.set(failure.message, { failure, items: [item] })
  }
  return [...found.values()]
}
