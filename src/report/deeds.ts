import type { Ordering, StepName } from '../explorer/answers/why/ordering.ts'
import type { Phrases } from '../subjects/phrases.ts'

/** What uses of shared objects are called: see {@link Phrases.deeds}. */
export type Deeds = NonNullable<Phrases['deeds']>

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }

/**
 * That one step comes or came before another: `B cleans up before A publishes its name`, or, where a use has no
 * word of its own, `B’s byName.remove comes before A’s byName.put`.
 */
export function orderingText(
  { before, after }: Ordering,
  deeds: Deeds,
  tense: 'present' | 'past',
): string {
  const index = tense === 'present' ? 0 : 1
  const first = deedOf(before, deeds, index)
  const second = deedOf(after, deeds, index)
  if (first && second) return `${first} before ${second}`
  return `${nameOf(before)} ${tense === 'present' ? 'comes' : 'came'} before ${nameOf(after)}`
}

function deedOf({ thread, step }: StepName, deeds: Deeds, tense: 0 | 1): string | null {
  const { use, nth } = useOf(step)
  const deed = deeds[use]?.[tense]
  return deed ? `${thread} ${deed}${nth === 1 ? '' : ` the ${ordinal(nth)} time`}` : null
}

/** A step as whose it is and what it uses; which use it is, if it is not the first. */
function nameOf({ thread, step }: StepName): string {
  const { use, nth } = useOf(step)
  return `${thread}’s ${nth === 1 ? '' : `${ordinal(nth)} `}${use}`
}

function useOf(step: string): { readonly use: string; readonly nth: number } {
  const [, use = step, nth = '1'] = /^(.*)#(\d+)$/.exec(step) ?? []
  return { use, nth: Number(nth) }
}

function ordinal(nth: number): string {
  return `${nth}${suffixes[ordinals.select(nth)] ?? 'th'}`
}
