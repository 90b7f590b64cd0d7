import type { PinnedCount } from '../own-program.ts'
import { pinKinds } from './pin-kinds.ts'
import { pinMark } from './pin-items.ts'
import { nameInPin } from './variant-name.ts'

/**
 * The comment that pins counts: `//= racy 4 of 6, locked 0 of 2`.
 *
 * @param property the id of what they count: a sentence, `no-deadlock`, `no-failure` or `serializable`.
 * @param isNamed whether each count has its variant's name. Without names there must be one for each variant, in
 *   the variants' order.
 */
export function pinText(
  property: string,
  counts: readonly PinnedCount[],
  isNamed: boolean,
): string {
  const [kind] = [...pinKinds].find(([, id]) => id === property) ?? []
  const texts = counts.map(
    ({ variant, violating, schedules }) =>
      `${isNamed ? `${nameInPin(variant)} ` : ''}${violating} of ${schedules}`,
  )
  return `${pinMark} ${kind === undefined ? '' : `${kind}: `}${texts.join(', ')}`
}
