import { follow, type System, type Trace } from '../../../src/index.ts'
import type { Moment } from '../../session/moment.ts'
import type { Session } from '../../session/session.ts'
import type { Derive, DerivedRun } from '../derived-run.ts'
import { wishOf } from '../followed.ts'
import { oncePerPair } from '../once-per-pair.ts'
import { align, type Column } from './align.ts'
import { besideOf } from './beside.ts'

/** Where something is so, of two runs. */
export type Places = readonly [left: string, right: string]

/** Two runs over one axis, both at the moment of the page's cursor. */
export interface Compared {
  /** The run on the page. */
  readonly left: DerivedRun
  readonly right: DerivedRun
  /** What a heading calls them, no two the same: the label of the strategy, and which order where both have one. */
  readonly names: readonly [left: string, right: string]
  /** The same within a sentence: `under Racy`, `in this order`. */
  readonly places: Places
  /** Whether the right one is the left one's order, followed by what its steps do. */
  readonly isOneOrder: boolean
  readonly columns: readonly Column[]
  /** By column, how many steps each run has taken after it. */
  readonly taken: readonly (readonly [left: number, right: number])[]
  /** How many columns the cursor is past. */
  readonly at: number
}

/** Works out the two runs that are compared. */
export function compare(session: Pick<Session, 'moment' | 'followed'>, derive: Derive): Compared {
  const { moment } = session
  const left = derive(moment)
  const beside = besideOf(moment, left.scenario)
  const rightMoment = { ...moment, strategy: beside.strategy }
  const schedule = beside.schedule ?? followedUnder(session, rightMoment, derive)
  const whole = derive({ ...rightMoment, schedule, at: schedule.length })
  const { columns, taken } = aligned(left.run, whole.run)
  const at = columnAfter(columns, moment)
  const right = derive({ ...whole.moment, at: taken[at - 1]?.[1] ?? 0 })
  return {
    left,
    right,
    names: namesOf(left, right),
    places: placesOf(left, right),
    isOneOrder: beside.schedule === null,
    columns,
    taken,
    at,
  }
}

/** What the run that a person made is under another strategy. */
function followedUnder(
  session: Pick<Session, 'moment' | 'followed'>,
  under: Moment,
  derive: Derive,
): readonly string[] {
  const wish = wishOf(session)
  const isOwn =
    wish.strategy === under.strategy &&
    JSON.stringify(wish.options) === JSON.stringify(under.options)
  if (isOwn) return wish.schedule
  const { system } = derive({ ...under, schedule: [], at: 0 })
  return scheduleUnder(system, derive(wish).run)
}

// Of whole runs, and so once for all moments of them.
const scheduleUnder = oncePerPair(
  (system: System, { steps }: Trace) => follow(system, steps).schedule,
)
const aligned = oncePerPair((left: Trace, right: Trace) => {
  const columns = align(left.steps, right.steps)
  return { columns, taken: takenAfter(columns) }
})

function namesOf(left: DerivedRun, right: DerivedRun): Compared['names'] {
  const [one, other] = [left.strategy.label, right.strategy.label]
  return one === other ? [`${one}, this order`, `${other}, the other order`] : [one, other]
}

function placesOf({ strategy: one }: DerivedRun, { strategy: other }: DerivedRun): Places {
  if (one.id === other.id) return ['in this order', 'in the other order']
  return [`under ${inSentence(one.label)}`, `under ${inSentence(other.label)}`]
}

/** A label within a sentence, which a comma of its own would take apart. */
export function inSentence(label: string): string {
  return label.includes(',') ? `“${label}”` : label
}

function takenAfter(columns: readonly Column[]): Compared['taken'] {
  let [left, right] = [0, 0]
  return columns.map((column) => {
    if (column.left !== null) left += 1
    if (column.right !== null) right += 1
    return [left, right] as const
  })
}

/** The columns up to the left run's last step; what the right one does alone after that belongs to its end. */
function columnAfter(columns: readonly Column[], { at, schedule }: Moment): number {
  if (at === schedule.length) return columns.length
  return at === 0 ? 0 : columns.findIndex(({ left }) => left === at - 1) + 1
}
