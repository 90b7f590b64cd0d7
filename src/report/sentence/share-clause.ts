import { answerTogether, judgementOf } from '../../explorer/answers/judgement.ts'
import type { Phrases } from '../../subjects/phrases.ts'
import type { Statement } from '../../system/property.ts'
import type { AnswerableVerdict } from '../answer.ts'
import { formatChance, formatCount } from '../numbers.ts'
import { breachText, type NamedBreach } from './breach.ts'
import { joined, word, type Sentence } from './parts.ts'

/** What is asked of a verdict. */
export interface ShareQuestion {
  /** Null as long as nothing is known. */
  readonly verdict: AnswerableVerdict | null
  /** Whether nothing more will be found. */
  readonly hasFailed: boolean
  /** The properties by which runs are judged, in the system's order. */
  readonly judged: readonly Statement[]
  /** What the run has broken of what is judged. */
  readonly broken: readonly Statement[]
  readonly breaches: Phrases['breaches']
  /** The label of the row that every violation of a property leaves at fault, or null. */
  readonly rowOf: (property: Statement) => string | null
}

const chance = { kind: 'chance' } as const
const randomOrders = word('random orders', { kind: 'random order' })

/** How many orders break what, as the main clause of a sentence, without its full stop. */
export function shareClause(question: ShareQuestion): Sentence {
  const { verdict, hasFailed, judged } = question
  if (!verdict)
    return [
      { text: hasFailed ? 'how many orders go wrong is not known' : 'every order is being tried' },
    ]
  const ids = judged.map(({ id }) => id)
  const { violating, probability } = judgementOf(verdict, ids)
  const { complete, limit, schedules } = verdict
  if (violating === 0n)
    return complete ? unbroken(question, verdict) : joined(unbrokenYet(question, limit))
  const breaches = breachesTold(question, verdict, violating)
  if (!complete) {
    const so = limit ? `; the search stopped at its limit of ${limit}` : ' so far'
    const count = word(`at least ${formatCount(violating)}`, chance)
    return joined(count, ' ', orders(violating), ' ', breachText(breaches, numberOf(violating)), so)
  }
  const which = violating === schedules ? [every(schedules)] : share(probability)
  const number = violating === schedules ? numberOf(schedules) : 'plural'
  return joined(which, ' ', breachText(breaches, number), deadlocksBesides(verdict, ids))
}

/**
 * The properties that are told to be broken: one that is broken by every bad schedule, or all that some break.
 */
export function breachesTold(
  { judged, breaches, rowOf }: Pick<ShareQuestion, 'judged' | 'breaches' | 'rowOf'>,
  verdict: AnswerableVerdict,
  violating: bigint,
): readonly NamedBreach[] {
  const found = judged.flatMap((property) => {
    const count = verdict.properties.find(({ id }) => id === property.id)?.violating ?? 0n
    return count > 0n ? { property, count } : []
  })
  const whole = found.find(({ count }) => count === violating)
  return (whole ? [whole] : found).map(({ property }) => ({
    property,
    breach: breaches[property.id],
    row: rowOf(property),
  }))
}

/** What is not broken by any order: it is told by name as long as there are few. */
function unbroken(question: ShareQuestion, verdict: AnswerableVerdict): Sentence {
  const { judged } = question
  const { schedules, deadlocks, deadlockChance } = verdict
  const deadlocked =
    answerTogether(
      verdict,
      judged.map(({ id }) => id),
    ) === 'deadlocks'
  if (deadlocked)
    return deadlocks === schedules
      ? joined(every(schedules), schedules === 1n ? ' deadlocks' : ' deadlock')
      : joined(share(deadlockChance), ' deadlock, and no other order can ', ever(question))
  const pass =
    schedules === 1n
      ? 'the only order passes'
      : schedules === 2n
        ? 'both orders pass'
        : `all ${formatCount(schedules)} orders pass`
  return judged.length > few
    ? joined('nothing that is judged can go wrong: ', word(pass, chance))
    : joined('no order can ', ever(question), ': ', word(pass, chance))
}

/** How many properties are told by name, at most. */
const few = 2

function ever({ judged, breaches }: ShareQuestion): Sentence {
  return judged.length > few
    ? [{ text: 'go wrong' }]
    : breachText(
        judged.map((property) => ({ property, breach: breaches[property.id] })),
        'plural',
      )
}

/** Who runs an order that breaks something knows of one, however little was searched. */
function unbrokenYet(question: ShareQuestion, limit: string | null): Sentence {
  return joined(
    word(
      `no ${question.broken.length > 0 ? 'other ' : ''}order was found${limit ? '' : ' so far'}`,
      chance,
    ),
    ' to ',
    ever(question),
    limit ? `; the search stopped at its limit of ${limit}` : '',
  )
}

/** Deadlocks that break nothing that is judged come on top of what does. */
function deadlocksBesides({ outcomes }: AnswerableVerdict, ids: readonly string[]): string {
  const stuck = outcomes.filter(
    ({ deadlock, violates }) => deadlock && !violates.some((id) => ids.includes(id)),
  )
  const probability = stuck.reduce((sum, each) => sum + each.probability, 0)
  return stuck.length > 0 ? `, and ${formatChance(probability)} deadlock` : ''
}

function share(probability: number): Sentence {
  return [word(formatChance(probability), chance), { text: ' of ' }, randomOrders, { text: '' }]
}

function every(schedules: bigint) {
  const text =
    schedules === 1n
      ? 'the only order'
      : schedules === 2n
        ? 'both orders'
        : `all ${formatCount(schedules)} orders`
  return word(text, chance)
}

function orders(count: bigint): string {
  return count === 1n ? 'order' : 'orders'
}

function numberOf(count: bigint): 'singular' | 'plural' {
  return count === 1n ? 'singular' : 'plural'
}
