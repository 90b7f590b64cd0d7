import { follow, judgeRun, type StateGraph, swapThatPasses } from '../../../src/index.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import type { Moment } from '../../session/moment.ts'
import type { Derive, DerivedRun } from '../derived-run.ts'
import type { Compared } from './compared.ts'

/** Two neighbouring steps of the left run, and what their exchange makes of both runs. */
export interface SavingSwap {
  /** Index of the first of the two. */
  readonly index: number
  /** Whether the right run passes as well then; if not, the left one alone does. */
  readonly isBoth: boolean
}

/** The exchange of two neighbouring steps by which the left run passes; null if none does, or it passes anyway. */
export function savingSwap(
  { left, right, isOneOrder }: Compared,
  graph: StateGraph | null,
  derive: Derive,
): SavingSwap | null {
  const { schedule } = left.moment
  const index = graph && isOneOrder ? swapThatPasses(graph, schedule) : null
  if (index === null) return null
  const [first = '', second = ''] = schedule.slice(index, index + 2)
  const swapped = schedule.toSpliced(index, 2, second, first)
  return { index, isBoth: passes(followed(left.moment, right.moment, swapped, derive)) }
}

/** Whether the left run breaks, and the right one does not. */
export function isSaved({ left, right }: Pick<Compared, 'left' | 'right'>): boolean {
  return left.run.state !== 'running' && !passes(left) && passes(right)
}

type Setting = Pick<Moment, 'scenario' | 'strategy' | 'options' | 'judged'>

/** How many orders are tried: each is followed step by step. */
const maxTried = 24

/**
 * An order that breaks under one setting and passes, followed, under another; or one that breaks there as well. It
 * is one of the shortest to an outcome; null if none of those is one.
 *
 * @param verdict on the first of the two.
 */
export function orderThatIs(
  kind: 'saved' | 'not saved',
  from: Setting,
  to: Setting,
  { outcomes }: ReportedVerdict,
  derive: Derive,
): readonly string[] | null {
  const { judged } = derive({ ...from, schedule: [], at: 0 })
  const broken = outcomes.filter(
    ({ violates, deadlock }) => !deadlock && violates.some((id) => judged.includes(id)),
  )
  const found = broken
    .slice(0, maxTried)
    .find(({ witness }) => passes(followed(from, to, witness, derive)) === (kind === 'saved'))
  return found?.witness ?? null
}

/** What an order of one setting is under another. */
function followed(
  from: Setting,
  to: Setting,
  schedule: readonly string[],
  derive: Derive,
): DerivedRun {
  const { run } = derive({ ...from, schedule, at: schedule.length })
  const { system } = derive({ ...to, schedule: [], at: 0 })
  const found = follow(system, run.steps).schedule
  return derive({ ...to, schedule: found, at: found.length })
}

/** Whether a run has come to its end, and breaks nothing that is judged. */
function passes({ system, run, judged }: DerivedRun): boolean {
  return (
    run.state === 'complete' &&
    !judgeRun(system, run).some(({ property }) => judged.includes(property.id))
  )
}
