import type { Ordering, Why } from '../explorer/answers/why/ordering.ts'
import { orderingText, type Deeds } from './deeds.ts'
import { formatCount } from './numbers.ts'

/**
 * Why schedules are bad, in one sentence.
 *
 * @param deeds words for uses of shared objects; without them each use is called by its name.
 */
export function whySentence({ exact, clauses }: Why, deeds: Deeds = {}): string {
  const [first] = clauses
  if (!first || first.orderings.length === 0)
    return exact
      ? 'Breaks in every order of steps.'
      : 'It takes more than a few orderings of steps to say when it breaks.'
  if (!exact)
    return `Breaks only when ${clauseText(first.orderings, deeds)}; but that is not all it takes.`
  const texts = clauses.map(
    ({ orderings, schedules }, index) =>
      `${clauseText(orderings, deeds)} (${formatCount(schedules)}${index > 0 ? ' more' : ''})`,
  )
  return `Breaks exactly when ${texts.join(', or ')}.`
}

/** That some orderings are all so: `B reads byId before A merges`. */
export function clauseText(orderings: readonly Ordering[], deeds: Deeds): string {
  return orderings.map((each) => orderingText(each, deeds, 'present')).join(' and ')
}
