import { describe, expect, it } from 'vitest'
import {
  builtIns,
  comparisonSentence,
  Exploration,
  judgementOf,
  verdictJson,
} from '../../src/index.ts'
import { begun, learned } from '../search/learn.ts'
import { nothingProven, type SearchSetting } from '../search/proof.ts'
import {
  allHoldIn,
  amountOf,
  comparedRows,
  failuresIn,
  knownRows,
  sortedRows,
  standingsIn,
} from './comparison.ts'
import { proven } from './proven.fixture.ts'

const rename: SearchSetting = { scenario: 'rename', strategy: 'racy', options: {} }
const counter: SearchSetting = { scenario: 'lost-update', strategy: 'racy', options: {} }

/** The rows of a setting, of which some scenarios were searched. */
function known(setting: SearchSetting, scenarios: readonly string[], states?: number) {
  const rows = comparedRows(builtIns, setting)
  const searched = rows
    .filter(({ scenario }) => scenarios.includes(scenario.id))
    .flatMap(({ settings }) => settings)
  return knownRows(rows, proven(searched, states))
}

function strategiesOf({ scenario }: SearchSetting) {
  return builtIns.scenario(scenario)!.subject.strategies
}

describe('what strategies are compared by', () => {
  it('is every scenario of the system; a test says nothing of what holds, unless it is judged as all are', () => {
    const rows = comparedRows(builtIns, rename)
    const tests = ['seed-test-rename', 'seed-test-concurrent', 'telling-test']
    const leftOut = rows.filter((row) => row.leftOut === 'judged by its own')
    expect(leftOut.map(({ scenario }) => scenario.id)).toEqual(tests)
    expect(leftOut.every(({ judged }) => judged.every((id) => id.startsWith('assert-')))).toBe(true)
    expect(rows.find(({ scenario }) => scenario.id === 'refresh')?.judged).toEqual([
      'no-orphan-name',
      'reachable-by-name',
    ])
    const chosen = comparedRows(builtIns, { ...rename, judged: ['newest-wins'] })
    expect(chosen.filter(({ leftOut: why }) => why !== null)).toEqual([])
  })

  it('says nothing of a world that a scenario has not', () => {
    const options = { names: 'bounded' }
    const rows = comparedRows(builtIns, { ...rename, options, judged: ['newest-wins'] })
    const leftOut = rows.filter((row) => row.leftOut === 'another world')
    expect(leftOut.map(({ scenario }) => scenario.id)).toContain('telling-test')
    expect(leftOut.map(({ scenario }) => scenario.id)).not.toContain('rename')
  })
})

describe('what is known of it', () => {
  it('is nothing at first, and then as much as was searched', () => {
    const rows = comparedRows(builtIns, counter)
    expect(knownRows(rows, nothingProven)[0]?.cells.map(({ answer }) => answer)).toEqual([
      'open',
      'open',
      'open',
    ])
    const searching = knownRows(rows, begun(nothingProven, rows[0]!.settings[0]!))
    expect(searching[0]?.cells.map(({ isSearching }) => isSearching)).toEqual([true, false, false])

    const all = known(counter, ['lost-update'])
    expect(all[0]?.cells.map(({ answer }) => answer)).toEqual(['violated', 'holds', 'holds'])
    expect(comparisonSentence(standingsIn(strategiesOf(counter), all))).toBe(
      'Two hold: Compare and set, Lock.',
    )
    expect(amountOf(all)).toEqual({ schedules: 14n, searches: 3, complete: 3, cut: 0 })
  })

  it('is the very same where nothing has changed since', () => {
    const rows = comparedRows(builtIns, counter)
    const [first, second] = rows[0]!.settings
    const before = knownRows(rows, nothingProven)
    expect(knownRows(rows, nothingProven, before)[0]).toBe(before[0])
    const [now] = knownRows(rows, proven([first!]), before)
    expect(now).not.toBe(before[0])
    expect(now!.cells[0]).not.toBe(before[0]!.cells[0])
    expect(now!.cells[1]).toBe(before[0]!.cells[1])
    const [searching] = knownRows(rows, begun(proven([first!]), second!), [now!])
    expect(searching!.cells[1]).toMatchObject({ isSearching: true })
    // Another world has other cells.
    const others = comparedRows(builtIns, { ...rename, options: { listener: 'async' } })
    const renames = knownRows(comparedRows(builtIns, rename), nothingProven)
    expect(knownRows(others, nothingProven, renames)[0]!.cells[0]!.setting).toMatchObject({
      options: { listener: 'async' },
    })
  })

  it('is not that something holds where a search has failed or was cut short', () => {
    const rows = comparedRows(builtIns, counter)
    const failed = learned(nothingProven, rows[0]!.settings[1]!, { kind: 'failure', message: 'x' })
    const [first] = knownRows(rows, failed)
    expect(first?.cells.map(({ answer, hasFailed }) => [answer, hasFailed])).toEqual([
      ['open', false],
      ['unknown', true],
      ['open', false],
    ])
    const cut = known(counter, ['lost-update'], 2)
    expect(cut[0]?.cells.map(({ answer }) => answer)).toEqual(['unknown', 'unknown', 'unknown'])
    expect(amountOf(cut)).toMatchObject({ complete: 0, cut: 3 })
  })

  it('stands with most failures first once all is known, and until then as it is offered', () => {
    const ids = ['rename-once', 'cold-rename', 'telling-test']
    const some = known(rename, ids)
    const offered = builtIns.scenarios.filter(({ subject }) => subject.id === 'cache')
    const rest = (rows: typeof some) =>
      rows.map(({ scenario }) => scenario.id).filter((id) => ids.includes(id))
    expect(rest(sortedRows(some))).toEqual(['cold-rename', 'rename-once', 'telling-test'])
    expect(sortedRows(some).filter(({ leftOut }) => leftOut === null)).toHaveLength(
      offered.length - 3,
    )
    const searched = some.filter(({ scenario }) => ids.includes(scenario.id))
    expect(rest(sortedRows(searched.toReversed()))).toEqual([
      'cold-rename',
      'rename-once',
      'telling-test',
    ])
    const [cold, once] = sortedRows(searched)
    expect([failuresIn(cold!), allHoldIn(once!), allHoldIn(cold!)]).toEqual([3, true, false])
  })
})

describe('one choice has one answer', () => {
  for (const judged of [undefined, ['newest-wins'], ['no-orphan-name', 'coherent-reads']])
    it(`where strategies are compared and in a terminal, judged by ${judged?.join(', ') ?? 'what the system names'}`, () => {
      const setting = { ...rename, ...(judged && { judged }) }
      const row = known(setting, ['cold-rename']).find(
        ({ scenario }) => scenario.id === 'cold-rename',
      )!
      for (const { setting: own, judgement, answer } of row.cells) {
        const system = row.scenario.build(own)
        const exploration = new Exploration(system)
        exploration.advance(Infinity)
        const verdict = exploration.verdict()
        const checked = { scenario: row.scenario, setting: own, world: '', system, verdict }
        const json = verdictJson({ ...checked, judged: row.judged, why: null, section: null })
        expect(json).toMatchObject({
          judged: row.judged,
          violating: String(judgement?.violating),
          serial: { violating: String(judgement?.serially) },
        })
        expect(judgement?.probability).toBeCloseTo(judgementOf(verdict, row.judged).probability)
        expect(answer).toBe(judgement?.violating === 0n ? 'holds' : 'violated')
      }
    })
})
