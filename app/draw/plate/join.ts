import type { Selection } from 'd3'
import { changed } from '../changed.ts'
import { removeAtRest } from '../remove-at-rest.ts'

/** What groups are drawn in. */
export type Parent = Selection<SVGElement, unknown, null, undefined>

/** Groups in a parent, one an item. */
export type Groups<Item> = Selection<SVGGElement, Item, SVGElement, unknown>

/**
 * A group for each item, by its key. What leaves fades first, and what comes back meanwhile stays.
 *
 * @param enter fills a group that is new.
 * @returns those that are to be drawn anew.
 */
export function joinGroups<Item>(
  parent: Parent,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  enter: (groups: Groups<Item>) => void,
): Groups<Item> {
  const all = parent
    .selectChildren<SVGGElement, Item>('g')
    .data(items, keyOf)
    .join(
      (entering) => {
        const groups = entering.append('g')
        enter(groups)
        return groups
      },
      (update) => update,
      (exit) =>
        exit.attr('data-leaving', '').each(function () {
          void removeAtRest(this)
        }),
    )
    .attr('data-leaving', null)
  return changed(all)
}
