/**
 * What is remembered, with one thing more, or a newer one: the latest is last. If all together are too
 * large, the oldest are forgotten; never the latest.
 *
 * @param room how large all of it may be, as `sizeOf` measures.
 */
export function remember<Item>(
  memory: ReadonlyMap<string, Item>,
  key: string,
  item: Item,
  room: number,
  sizeOf: (item: Item) => number = () => 1,
): ReadonlyMap<string, Item> {
  const all = new Map(memory)
  all.delete(key)
  all.set(key, item)
  let size = 0
  for (const each of all.values()) size += sizeOf(each)
  for (const [oldest, each] of all) {
    if (size <= room || oldest === key) break
    size -= sizeOf(each)
    all.delete(oldest)
  }
  return all
}
