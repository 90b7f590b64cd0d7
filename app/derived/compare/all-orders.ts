import {
  formatCount,
  formatProbability,
  judgementOf,
  statementsOf,
  type System,
} from '../../../src/index.ts'
import type { ReportedVerdict } from '../../search/reported.ts'

/** What search says of one of two settings. */
export interface ComparedSetting {
  readonly verdict: ReportedVerdict | null
  readonly system: System
  /** The ids of the properties by which runs are judged. */
  readonly judged: readonly string[]
  /** Atomic steps of a call that nobody is in the way of. */
  readonly steps: number
}

/** A figure of each of two settings; null where it is not known. */
export interface OrdersRow {
  readonly id: string
  readonly title: string
  /** How deep it stands below the row that it is a part of. */
  readonly depth: 0 | 1
  readonly values: readonly [left: string | null, right: string | null]
}

/** The figures of all orders of two settings side by side. */
export function allOrders(left: ComparedSetting, right: ComparedSetting): readonly OrdersRow[] {
  const both = [left, right] as const
  const row = (
    id: string,
    title: string,
    value: (setting: ComparedSetting) => string | null,
    depth: OrdersRow['depth'] = 0,
  ): OrdersRow => ({ id, title, depth, values: [value(left), value(right)] })
  const figure =
    (tell: (verdict: ReportedVerdict, judged: readonly string[]) => string | null) =>
    ({ verdict, judged }: ComparedSetting) =>
      verdict && tell(verdict, judged)
  const isRace = both.some(({ verdict, judged }) => {
    const split = verdict && judgementOf(verdict, judged)
    return split !== null && split.violating > 0n && split.serially !== null
  })
  const deadlocks = both.some(({ verdict }) => (verdict?.deadlocks ?? 0n) > 0n)
  return [
    row(
      'chance',
      'Chance to end broken',
      figure((verdict, judged) =>
        verdict.complete ? formatProbability(judgementOf(verdict, judged).probability) : null,
      ),
    ),
    row(
      'orders',
      'Orders',
      figure((verdict) => atLeast(verdict, verdict.schedules)),
    ),
    row(
      'broken',
      'that end broken',
      figure((verdict, judged) => atLeast(verdict, judgementOf(verdict, judged).violating)),
    ),
    ...(isRace
      ? [
          row(
            'race',
            'only by racing',
            figure((verdict, judged) => {
              const { violating, serially } = judgementOf(verdict, judged)
              return serially === null ? null : count(violating - serially)
            }),
            1,
          ),
          row(
            'serially',
            'even one after the other',
            figure((verdict, judged) => {
              const { serially } = judgementOf(verdict, judged)
              return serially === null ? null : count(serially)
            }),
            1,
          ),
        ]
      : []),
    ...(deadlocks
      ? [
          row(
            'deadlocks',
            'that end in a deadlock',
            figure((verdict) => atLeast(verdict, verdict.deadlocks)),
          ),
        ]
      : []),
    ...toldApart(both).map(({ id, title }) =>
      row(
        id,
        `that break “${title}”`,
        figure((verdict) => {
          const found = verdict.properties.find((each) => each.id === id)
          return found ? atLeast(verdict, found.violating) : null
        }),
      ),
    ),
    row('steps', 'Steps of a call', ({ steps }) => String(steps)),
  ]
}

/**
 * The properties that one setting breaks and the other does not, but for those that the rows above tell of: what is
 * judged, what takes a race, and deadlocks.
 */
function toldApart(
  both: readonly [ComparedSetting, ComparedSetting],
): readonly { readonly id: string; readonly title: string }[] {
  const [left, right] = both
  if (!left.verdict?.complete || !right.verdict?.complete) return []
  return statementsOf(left.system).filter(({ id }) => {
    if (left.judged.includes(id) || ['serializable', 'no-deadlock'].includes(id)) return false
    const found = both.map(
      ({ verdict }) => verdict?.properties.find((each) => each.id === id)?.answer,
    )
    return found.includes('violated') && found.includes('holds')
  })
}

function atLeast({ complete }: ReportedVerdict, value: bigint): string {
  return complete ? count(value) : `at least ${count(value)}`
}

function count(value: bigint): string {
  return value === 0n ? 'none' : formatCount(value)
}
