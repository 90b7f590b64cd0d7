import type { BaseType, Selection } from 'd3'

/** What each element was drawn from last. */
const drawn = new WeakMap<object, string>()

/**
 * Those of some elements that are to be drawn anew, as what they are drawn from is not what it was. Whatever is
 * written to an element, be it what is there already, the browser works out and paints once more.
 */
export function changed<Element extends BaseType & object, Item, Parent extends BaseType>(
  elements: Selection<Element, Item, Parent, unknown>,
): Selection<Element, Item, Parent, unknown> {
  return elements.filter(function (item) {
    const now = JSON.stringify(item)
    if (drawn.get(this) === now) return false
    drawn.set(this, now)
    return true
  })
}
