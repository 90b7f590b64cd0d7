import {
  answerTogether,
  judgedIn,
  judgementOf,
  standingOf,
  type Catalogue,
  type Choice,
  type ComparedAnswer,
  type Judgement,
  type Scenario,
  type Standing,
} from '../../src/index.ts'
import { comparedWith } from '../search/compared.ts'
import { failureOn, resultOn, type Proof, type SearchSetting } from '../search/proof.ts'
import type { ReportedVerdict } from '../search/reported.ts'

/** A scenario on which strategies are compared, before anything is known of it. */
export interface ComparedRow {
  readonly scenario: Scenario
  readonly settings: readonly SearchSetting[]
  /** By what its runs are judged. */
  readonly judged: readonly string[]
  /**
   * Why it says nothing of which strategy holds; null if it does. `judged by its own`: it is a test, which has to
   * hold what it asserts. `another world`: it has not all options that are chosen.
   */
  readonly leftOut: 'judged by its own' | 'another world' | null
}

/** What is known of a strategy in a scenario. */
export interface ComparedCell {
  readonly setting: SearchSetting
  readonly answer: ComparedAnswer
  readonly isSearching: boolean
  readonly hasFailed: boolean
  /** Null before the first report, and so is what it says of the judged properties together. */
  readonly verdict: ReportedVerdict | null
  readonly judgement: Judgement | null
}

/** A scenario, and what is known of each strategy there. */
export interface KnownRow extends ComparedRow {
  readonly cells: readonly ComparedCell[]
}

/** How much was searched to compare strategies. */
export interface ComparedAmount {
  /** Complete schedules that were counted, of all searches. */
  readonly schedules: bigint
  readonly searches: number
  /** Those that have seen every schedule. */
  readonly complete: number
  /** Those that are over, or will not begin, and have not. */
  readonly cut: number
}

/** Every scenario on which strategies are compared in the world of a setting. */
export function comparedRows(catalogue: Catalogue, setting: SearchSetting): readonly ComparedRow[] {
  return comparedWith(catalogue, setting).flatMap(({ scenario, settings }) => {
    const [first] = settings
    if (!first) return []
    const isOwn = scenario.judged !== undefined && setting.judged === undefined
    const isElsewhere = Object.keys(setting.options).some((id) => !(id in first.options))
    return {
      scenario,
      settings,
      judged: judgedIn(scenario.build(first), scenario, setting.judged ?? null),
      leftOut: isOwn ? 'judged by its own' : isElsewhere ? 'another world' : null,
    }
  })
}

/**
 * What is known of every scenario and strategy.
 *
 * @param before what was known of the same rows a while ago: what has not changed since is the very same.
 */
export function knownRows(
  rows: readonly ComparedRow[],
  proof: Proof,
  before: readonly KnownRow[] = [],
): readonly KnownRow[] {
  return rows.map((row, place) => {
    const last = before[place]?.settings === row.settings ? before[place] : undefined
    const cells = row.settings.map((setting, index) => {
      const cell = cellOn(proof, setting, row.judged)
      const known = last?.cells[index]
      return known && isSameCell(known, cell) ? known : cell
    })
    const isSame = last && cells.every((cell, index) => cell === last.cells[index])
    return isSame ? last : { ...row, cells }
  })
}

/** How each strategy does in the scenarios that say which holds. */
export function standingsIn(
  strategies: readonly Choice[],
  rows: readonly KnownRow[],
): readonly Standing[] {
  const counted = rows.filter(({ leftOut }) => leftOut === null)
  return strategies.map((strategy, index) =>
    standingOf(
      strategy,
      counted.map(({ cells }) => cells[index]?.answer ?? 'open'),
    ),
  )
}

/** How much was searched, in rows of all kinds. */
export function amountOf(rows: readonly KnownRow[]): ComparedAmount {
  const cells = rows.flatMap((row) => row.cells)
  return {
    schedules: cells.reduce((sum, { verdict }) => sum + (verdict?.schedules ?? 0n), 0n),
    searches: cells.length,
    complete: cells.filter(({ verdict }) => verdict?.complete).length,
    cut: cells.filter(
      ({ verdict, hasFailed }) => !verdict?.complete && (verdict?.done || hasFailed),
    ).length,
  }
}

/**
 * Rows as a reader wants them: those that say which strategy holds before those that do not, and of each the ones
 * in which more strategies fail first. As long as something is open they stay in the order in which they are
 * offered, so that nothing moves while one reads.
 */
export function sortedRows(rows: readonly KnownRow[]): readonly KnownRow[] {
  const isOpen = rows.some(({ cells }) => cells.some(({ answer }) => answer === 'open'))
  const place = (row: KnownRow) => (row.leftOut === null ? 0 : 1)
  return rows.toSorted(
    (one, other) => place(one) - place(other) || (isOpen ? 0 : failuresIn(other) - failuresIn(one)),
  )
}

/** Under how many strategies something is wrong in a scenario. */
export function failuresIn({ cells }: KnownRow): number {
  return cells.filter(({ answer }) => answer === 'violated' || answer === 'deadlocks').length
}

/** Whether every strategy holds in a scenario. */
export function allHoldIn({ cells }: KnownRow): boolean {
  return cells.every(({ answer }) => answer === 'holds')
}

function isSameCell(one: ComparedCell, other: ComparedCell): boolean {
  return (
    one.verdict === other.verdict &&
    one.isSearching === other.isSearching &&
    one.hasFailed === other.hasFailed
  )
}

function cellOn(proof: Proof, setting: SearchSetting, judged: readonly string[]): ComparedCell {
  const { verdict, state } = resultOn(proof, setting)
  const hasFailed = failureOn(proof, setting) !== null
  const known = {
    setting,
    hasFailed,
    isSearching: state === 'searching',
    verdict,
    judgement: verdict && judgementOf(verdict, judged),
  }
  const answer = verdict ? answerTogether(verdict, judged) : 'unknown'
  const isOver = verdict?.done === true || hasFailed
  return { ...known, answer: answer === 'unknown' && !isOver ? 'open' : answer }
}
