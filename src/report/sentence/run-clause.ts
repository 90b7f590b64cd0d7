import { orderingText, type Deeds } from '../deeds.ts'
import { breachText, type NamedBreach } from './breach.ts'
import { joined, listOf, word, type Sentence, type SentencePart } from './parts.ts'
import type { RunSituation } from './run-situation.ts'

/** What is said of one run, beside all orders. */
export interface RunQuestion {
  readonly situation: RunSituation
  /** What the run has broken of what is judged. */
  readonly broken: readonly NamedBreach[]
  /** Whether it was said before how many orders break what this run breaks: then it need not be said again. */
  readonly isTold: boolean
  /** What the run has broken that was not said of any order, by another fault. */
  readonly besides: readonly NamedBreach[]
  /** The row that this run leaves at fault, if no other sentence names it. */
  readonly row: { readonly label: string; readonly property: string } | null
  readonly deeds: Deeds
}

const run = { kind: 'run' } as const
const thisRun = word('This run', run)

/** How this run stands, as a sentence of its own; empty if there is nothing to say. */
export function runClause(question: RunQuestion): Sentence {
  const { situation, broken, isTold } = question
  switch (situation.kind) {
    case 'unknown':
      return []
    case 'deadlocked':
      return joined(thisRun, ' deadlocks.')
    case 'open':
      return openClause(situation)
    case 'safe':
      return safeClause(situation, isTold)
    case 'lost':
      if (isTold) return lostClause(question, situation)
      return situation.isOver
        ? joined(
            thisRun,
            ' ',
            breachText(broken, 'singular', 'conjunction'),
            since(situation.since, ', lost since ', true),
            '.',
          )
        : joined(thisRun, ' is lost', since(situation.since, ' since ', true), '.')
  }
}

type Settled = Extract<RunSituation, { kind: 'lost' | 'safe' }>

function lostClause(
  { row, besides, deeds }: RunQuestion,
  { since: step, isOver, isSerial, cause }: Settled,
): Sentence {
  if (step === 0) return joined(thisRun, ' is no exception.')
  const named = row && word(row.label, { kind: 'property', id: row.property })
  const does = isOver ? 'does' : 'will'
  const what = named ? joined(isOver ? ' does that to ' : ' will do that to ', named) : ` ${does}`
  const more =
    besides.length > 0 ? joined(', and ', breachText(besides, 'singular', 'conjunction')) : ''
  const when = since(step, ', since ', true)
  const bug = isOver && isSerial ? ': a plain bug, no interleaving needed' : null
  return joined(thisRun, what, more, when, bug ?? because(cause, deeds), '.')
}

function because(cause: Settled['cause'], deeds: Deeds): Sentence {
  if (!cause) return []
  const told = cause.orderings.map((each) => orderingText(each, deeds, 'past')).join(' and ')
  return [{ text: ': ' }, word(told, { kind: 'why', numbers: cause.steps })]
}

function safeClause({ since: step, isOver }: Settled, isTold: boolean): Sentence {
  if (!isOver) return joined(thisRun, ' no longer can', since(step, ', since '), '.')
  if (!isTold) return joined(thisRun, ' passes.')
  const from = since(step, '; it no longer could since ')
  return joined(thisRun, ' does not', from, '.')
}

/** The step since which something is so, if that is known and was not so from the start. */
function since(step: number | null, words: string, isLost = false): Sentence {
  if (step === null || step === 0) return []
  return [{ text: words }, word(`step ${step}`, { kind: 'step', number: step, isLost })]
}

function openClause({ at, choices }: Extract<RunSituation, { kind: 'open' }>): Sentence {
  const by = (fate: string) => choices.filter((each) => each.fate === fate)
  const order = at === 0 ? 'first' : 'next'
  const [lost, saved] = [by('doomed'), by('safe')]
  const open = choices.filter((each) => !lost.includes(each) && !saved.includes(each))
  const where: Sentence =
    at === 0
      ? [{ text: 'Nothing is decided yet' }]
      : [thisRun, { text: ' is open at ' }, word(`step ${at}`, { kind: 'step', number: at })]
  if (lost.length + saved.length === 0) return joined(where, `, whoever goes ${order}.`)
  const groups = [
    { says: 'lost', who: lost },
    { says: 'saved', who: saved },
    { says: 'still open', who: open },
  ].filter(({ who }) => who.length > 0)
  const told = groups.flatMap(({ says, who }, index): Sentence => {
    const names = listOf(
      who.map(({ actor }) => [turn(actor)]),
      'disjunction',
    )
    const rest = index === 0 ? ` goes ${order}` : ' does'
    return [{ text: `${index === 0 ? ': ' : ', '}${says} if ` }, ...names, { text: rest }]
  })
  return joined(where, told, '.')
}

function turn(actor: string): SentencePart {
  return word(/^\d/.test(actor) ? `task ${actor}` : actor, { kind: 'turn', actor })
}
