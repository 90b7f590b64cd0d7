import { beforeEach, describe, expect, it, vi } from 'vitest'
import { builtIns, StateGraph } from '../../src/index.ts'
import { driftFigures } from '../../src/known/figures/drift.ts'
import { explore } from './explore.ts'
import { limitsFor } from './limits.ts'
import type { ExploreReport, ExploreRequest } from './protocol.ts'
import { tellSteps } from './tell-steps.ts'

/** Of the scenarios here, the one that takes most slices. */
const large = { scenario: 'refresh', options: { listener: 'async' } } as const

const request: ExploreRequest = {
  scenario: 'rename',
  strategy: 'racy',
  options: {},
  withGraph: false,
  withReasons: false,
  withSteps: false,
  judged: null,
  limits: limitsFor({ memory: 8, isHandheld: false }),
}

const scenarioOf = ({ scenario }: Pick<ExploreRequest, 'scenario'>) => builtIns.scenario(scenario)

/** By this clock no time goes by: a search has all it needs for one slice. */
const stopped = () => 0

/** Every report of a request, when the search has come to its end. */
function reports(asked: Partial<ExploreRequest>, now = stopped): readonly ExploreReport[] {
  const heard: ExploreReport[] = []
  const all = { ...request, ...asked }
  const steps = all.withSteps ? tellSteps : null
  for (const _ of explore(all, (report) => heard.push(report), scenarioOf(all), now, steps));
  return heard
}

/** The kinds of reports. */
function told(heard: readonly ExploreReport[]): readonly string[] {
  return heard.map((report) =>
    report.kind === 'verdict' && !report.verdict.done ? 'verdict so far' : report.kind,
  )
}

function verdictIn(heard: readonly ExploreReport[]) {
  const last = heard.findLast((report) => report.kind === 'verdict')
  if (last?.kind !== 'verdict') throw new Error('no verdict')
  return last.verdict
}

function graphIn(heard: readonly ExploreReport[]) {
  const found = heard.find((report) => report.kind === 'graph')
  if (found?.kind !== 'graph') throw new Error('no graph')
  return found
}

it('answers with a verdict, and says that it is over', () => {
  expect(told(reports({}))).toEqual(['verdict', 'end'])
})

it('answers with known-good figures, and memory in words', () => {
  const { complete, done, schedules, properties, outcomes } = verdictIn(reports({}))
  expect({ complete, done }).toEqual({ complete: true, done: true })
  const orphans = properties.find(({ id }) => id === 'no-orphan-name')?.violating
  // Every schedule of this one that drifts leaves an orphan name.
  expect(driftFigures).toContainEqual(['rename', 'racy', Number(schedules), Number(orphans)])
  expect(outcomes.map(({ memory }) => memory)).toContainEqual(
    expect.stringContaining('byId 1=v3 plum'),
  )
})

it('tells instances of one version apart by who made them', () => {
  const { outcomes } = verdictIn(reports({ scenario: 'same-version' }))
  expect(outcomes.some(({ memory }) => /v1 apple·[AB]/.test(memory))).toBe(true)
})

it('sends what can be sent to another thread', () => {
  for (const report of reports({ withGraph: true })) expect(structuredClone(report)).toEqual(report)
})

it('hands over the graph if it is asked for it', () => {
  const heard = reports({ withGraph: true })
  expect(told(heard)).toEqual(['verdict', 'graph', 'end'])
  const { graph, memories } = graphIn(heard)
  expect(Math.max(...graph.environment)).toBeLessThan(memories.length)
  expect(graph.chance[0]).toBe(49 / 64)
  expect(memories[graph.environment[0] ?? 0]).toContain('byId 1=v1 apple')
})

it('hands over the likeliest violation with the graph, and none where nothing breaks', () => {
  const likeliest = { schedule: 'BBBBAAAA'.split(''), end: 'serial' }
  expect(graphIn(reports({ withGraph: true }))).toMatchObject({ likeliest })
  expect(graphIn(reports({ withGraph: true, strategy: 'guard' })).likeliest).toBeNull()
})

it('says why runs are bad, and what would have to be one step, if it is asked for it', () => {
  const heard = reports({ withReasons: true })
  expect(told(heard)).toEqual(['verdict', 'reasons', 'end'])
  expect(heard.find(({ kind }) => kind === 'reasons')).toMatchObject({
    reasons: {
      why: {
        exact: true,
        clauses: [{ schedules: 55n }, { schedules: 1n, witness: 'AABBBBAA'.split('') }],
      },
      section: 'none',
    },
  })
  expect(reports({ withReasons: true, strategy: 'guard' })).toContainEqual({
    kind: 'reasons',
    reasons: { why: null, section: null },
  })
})

it('says what each step is for, one after the other, if it is asked for it', () => {
  const heard = reports({ withSteps: true })
  expect(told(heard)).toEqual([
    'verdict',
    ...Array.from({ length: 4 }, () => 'step'),
    'all steps',
    'end',
  ])
  expect(heard.find(({ kind }) => kind === 'step')).toMatchObject({
    without: { step: 'byId.getIfPresent#1', violating: 6n, schedules: 6n },
  })
})

it('says that a graph is too large to be handed over', () => {
  const { states } = verdictIn(reports({}))
  const withLimit = (graphStates: number) =>
    told(reports({ withGraph: true, limits: { ...request.limits, graphStates } }))
  expect(withLimit(states)).toEqual(['verdict', 'graph', 'end'])
  expect(withLimit(states - 1)).toEqual(['verdict', 'graph too large', 'end'])
})

it('stops at the limit that it is given, and says which', () => {
  const heard = reports({ limits: { ...request.limits, states: 10 } })
  expect(verdictIn(heard)).toMatchObject({ done: true, complete: false, limit: 'states' })
})

/** What can become of a run of rename under racy, before its first step. */
function fateOf(judged: readonly string[] | null) {
  const { graph } = graphIn(reports({ withGraph: true, judged }))
  return new StateGraph(graph).fate(0)
}

describe('fates', () => {
  it('are about what the subject names where nobody knows what was chosen', () => {
    expect(fateOf(['luck'])).toBe(fateOf(null))
  })

  it('are about the selected properties', () => {
    expect(fateOf(['newest-wins'])).toBe('safe')
    expect(fateOf(['no-orphan-name'])).toBe('open')
  })

  it('are about the scenario’s first two, if none are selected', () => {
    expect(fateOf(null)).toBe('open')
  })
})

describe('while the time goes by', () => {
  let time = 0
  let pass: () => number
  const now = () => (time += pass())
  beforeEach(() => {
    time = 0
    // Each look at the clock takes a while: a search of any size takes many slices.
    pass = () => 10
  })

  it('tells what is known so far, and at last what is known', () => {
    const heard = reports(large, now)
    expect(heard.length).toBeGreaterThan(2)
    const partial = heard.slice(0, -2)
    expect(told(heard)).toEqual([...partial.map(() => 'verdict so far'), 'verdict', 'end'])
    expect(verdictIn(heard)).toMatchObject({ done: true, complete: true })
    const counts = heard.flatMap((report) =>
      report.kind === 'verdict' ? [report.verdict.visited] : [],
    )
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  })

  it('says so far only what stays true', () => {
    const heard = reports(large, now)
    const final = verdictIn(heard)
    for (const report of heard.slice(0, -2)) {
      if (report.kind !== 'verdict') continue
      const answers = report.verdict.properties.map(({ answer }) => answer)
      expect(answers).not.toContain('holds')
      for (const [index, { violating }] of report.verdict.properties.entries())
        expect(violating <= (final.properties[index]?.violating ?? 0n)).toBe(true)
    }
  })

  it('tells no more often than a person can read', () => {
    const times: number[] = []
    for (const _ of explore(
      { ...request, ...large },
      () => times.push(time),
      scenarioOf(large),
      now,
    ));
    const pauses = times.slice(1, -2).map((each, index) => each - (times[index] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(90)
  })

  it('pauses between slices, and does nothing more once it is dropped', () => {
    const report = vi.fn<(heard: ExploreReport) => void>()
    const search = explore({ ...request, ...large }, report, scenarioOf(large), now)
    for (let slice = 0; slice < 5; slice++) expect(search.next().done).toBe(false)
    const [calls, before] = [report.mock.calls.length, time]
    search.return(undefined)
    expect(search.next().done).toBe(true)
    expect(report).toHaveBeenCalledTimes(calls)
    expect(time).toBe(before)
  })

  it('gives up after a minute, and says so', () => {
    const heard: ExploreReport[] = []
    let looks = 0
    // The fifth look of a turn that reports comes after its work.
    pass = () => (looks++ === 4 ? 61_000 : 10)
    for (const _ of explore(
      { ...request, ...large },
      (report) => heard.push(report),
      scenarioOf(large),
      now,
    ))
      looks = 0
    const verdict = verdictIn(heard)
    expect(verdict).toMatchObject({ done: true, complete: false, limit: 'time' })
    expect(verdict.properties.map(({ answer }) => answer)).not.toContain('holds')
  })
})

describe('what cannot be searched', () => {
  it.each([
    [{ strategy: 'hopeful' }, 'hopeful'],
    [{ scenario: 'luck' }, 'luck'],
  ])('is a failure in words: %o', (asked, word) => {
    const heard = reports(asked)
    expect(told(heard)).toEqual(['failure'])
    expect(heard[0]).toMatchObject({ message: expect.stringContaining(word) })
  })
})
