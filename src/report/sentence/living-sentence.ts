import { judgementOf } from '../../explorer/answers/judgement.ts'
import type { Choice } from '../../subjects/choice.ts'
import type { Phrases } from '../../subjects/phrases.ts'
import type { Scenario } from '../../subjects/scenario.ts'
import type { Statement } from '../../system/property.ts'
import { distinct } from './breach.ts'
import { joined, listOf, word, type Sentence } from './parts.ts'
import { runClause } from './run-clause.ts'
import type { RunSituation } from './run-situation.ts'
import { breachesTold, shareClause, type ShareQuestion } from './share-clause.ts'

/** All that the sentence which leads the page is made of. */
export interface Told extends Omit<ShareQuestion, 'breaches'> {
  readonly scenario: Pick<Scenario, 'title' | 'when' | 'subject'>
  readonly strategy: Pick<Choice, 'id' | 'label'>
  /** What is chosen of each option, in the scenario's order. */
  readonly world: readonly { readonly option: string; readonly choice: string }[]
  readonly phrases: Phrases
  readonly situation: RunSituation
  /** The label of the row that this run leaves at fault by breaking a property, or null. */
  readonly rowOfRun: (property: Statement) => string | null
  /** All rows that this run leaves at fault by breaking a property, by what tells them apart. */
  readonly rowsOfRun: (property: Statement) => readonly string[]
}

/**
 * The sentence that leads the page: in which scenario, with which code, in which world how many orders break what,
 * and how this run stands among them.
 */
export function livingSentence(told: Told): Sentence {
  const clause = runOf(told)
  return joined(
    settingOf(told),
    ', ',
    shareClause({ ...told, breaches: told.phrases.breaches }),
    '.',
    clause.length > 0 ? ' ' : '',
    clause,
  )
}

/** What is looked at, without what comes of it: in which scenario, with which code, in which world. */
export function settingOf({
  scenario,
  strategy,
  world,
  phrases,
}: Pick<Told, 'scenario' | 'strategy' | 'world' | 'phrases'>): Sentence {
  const { when } = scenario
  const what = word(when ?? `“${scenario.title}”`, { kind: 'scenario' })
  // Where there is no other, nobody need be told which code it is.
  const isOnly = scenario.subject.strategies.length === 1
  const code = word(phrases.strategies[strategy.id] ?? `“${strategy.label}”`, { kind: 'strategy' })
  const places = world.flatMap(({ option, choice }): readonly Sentence[] => {
    const phrase = phrases.world?.[option]?.[choice]
    return phrase ? [[word(phrase, { kind: 'world', option })]] : []
  })
  const parts = [...(isOnly ? [] : [[code]]), ...places]
  const start = joined(when ? 'When ' : 'In ', what)
  return parts.length === 0 ? start : joined(start, ' with ', listOf(parts, 'conjunction'))
}

function runOf(told: Told): Sentence {
  const { verdict, judged, situation, broken, rowOfRun, rowsOfRun, phrases } = told
  const { violating } = verdict
    ? judgementOf(
        verdict,
        judged.map(({ id }) => id),
      )
    : { violating: 0n }
  const isKnown = verdict?.complete === true
  // Where nothing can go wrong, or there is but one order, that is said of this run, too.
  const isSaid = violating === 0n ? situation.kind !== 'deadlocked' : verdict?.schedules === 1n
  if (isKnown && isSaid) return []
  const breaches = verdict
    ? breachesTold({ ...told, breaches: phrases.breaches }, verdict, violating)
    : []
  const isBeside = ({ id }: Statement) => breaches.every(({ property }) => property.id !== id)
  const named = (property: Statement) => ({
    property,
    breach: phrases.breaches[property.id],
    row: rowOfRun(property),
    rows: rowsOfRun(property),
  })
  const besides = distinct(
    broken.filter(isBeside).map(named),
    broken.filter((property) => !isBeside(property)).map(named),
  )
  const isTold = isKnown ? true : breaches.length > 0 && besides.length === 0
  // Only one row can be meant by “that”.
  const [only, ...more] = breaches
  const label = only && more.length === 0 && !only.row ? rowOfRun(only.property) : null
  return runClause({
    situation,
    broken: distinct(broken.map(named)),
    isTold,
    besides,
    row: label === null || !only ? null : { label, property: only.property.id },
    deeds: phrases.deeds ?? {},
  })
}
