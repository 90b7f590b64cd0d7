import { clauseText } from '../../report/why-sentence.ts'
import { phrasesOf } from '../../subjects/phrases-of.ts'
import type { WhyClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { unless } from './mismatch.ts'

/** Whether exactly the schedules with the orderings that are claimed are bad. */
export function checkWhy({ clauses }: WhyClaim, { setting, judged }: Moment): string | null {
  const { deeds = {} } = phrasesOf(setting.scenario.subject)
  const why = setting.exploration.why(judged)
  if (why === 'unknown') return unless(when(clauses), 'that is not known')
  if (why === null) return unless(when(clauses), 'it never breaks')
  if (!why.exact) return unless(when(clauses), 'no few orderings say when it breaks')
  return unless(
    when(clauses),
    when(why.clauses.map(({ orderings }) => clauseText(orderings, deeds))),
  )
}

function when(clauses: readonly string[]): string {
  const texts = clauses.map((clause) => clause || 'it runs at all')
  return `it breaks exactly when ${texts.join(', or ')}`
}
