import type { Ordering, StepName, Why } from '../explorer/answers/why/ordering.ts'
import { formatCount } from './numbers.ts'

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** Why schedules are bad, in one sentence. */
export function whySentence({ exact, clauses }: Why): string {
  const [first] = clauses
  if (!first || first.orderings.length === 0)
    return exact
      ? 'Breaks in every order of steps.'
      : 'No few orderings of steps say when it breaks.'
  if (!exact)
    return `Breaks only when ${clauseText(first.orderings)}; but that is not all it takes.`
  const texts = clauses.map(
    ({ orderings, schedules }, index) =>
      `${clauseText(orderings)} (${formatCount(schedules)}${index > 0 ? ' more' : ''})`,
  )
  return `Breaks exactly when ${texts.join(', or ')}.`
}

/** That some orderings are all so: `B’s byId.getIfPresent comes before A’s byId.merge`. */
function clauseText(orderings: readonly Ordering[]): string {
  return orderings
    .map(({ before, after }) => `${stepText(before)} comes before ${stepText(after)}`)
    .join(' and ')
}

/** A step as whose it is and what it uses; which use it is, if it is not the first. */
function stepText({ thread, step }: StepName): string {
  const [, use = step, nth = '1'] = /^(.*)#(\d+)$/.exec(step) ?? []
  const which = nth === '1' ? '' : `${nth}${suffixes[ordinals.select(Number(nth))] ?? 'th'} `
  return `${thread}’s ${which}${use}`
}
