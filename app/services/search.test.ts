import { describe, expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { graphOn, verdictOn } from '../search/proof.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { explore } from '../search/explore.ts'
import type { ExploreReport, ExploreRequest } from '../search/protocol.ts'
import { chooseOption, chooseScenario, chooseStrategy } from '../commands/choose.ts'
import { runSearch } from './search.ts'
import { FakeWorker } from './fake-worker.fixture.ts'
import { step } from '../commands/step.ts'
import { travel } from '../commands/travel.ts'

/** By this clock no time goes by: a search has all it needs for one slice. */
const stopped = () => 0

function opened(hash: string) {
  const store = sessionAt(hash)
  const worker = new FakeWorker<ExploreRequest>()
  const stop = runSearch(store, worker)
  return {
    store,
    worker,
    stop,
    verdict: () => verdictOn(store.getState().proof, store.getState().moment),
    graph: () => graphOn(store.getState().proof, store.getState().moment),
  }
}

/** What the worker answers a request with, in the end. */
function answers(request: ExploreRequest | undefined): readonly ExploreReport[] {
  const reports: ExploreReport[] = []
  if (request)
    for (const _ of explore(request, (report) => reports.push(report), builtIns, stopped));
  return reports
}

describe('a request', () => {
  it('is for the scenario on the page under all its strategies, the chosen one first', () => {
    const { worker } = opened('#/rename/fixed?listener=async')
    const [request] = worker.requests
    expect(request).toMatchObject({
      scenario: 'rename',
      options: { listener: 'async' },
      graphOf: 'fixed',
      judged: null,
    })
    expect(request?.strategies.slice(0, 2)).toEqual(['fixed', 'racy'])
    expect(new Set(request?.strategies).size).toBe(request?.strategies.length)
    expect(worker.requests).toHaveLength(1)
  })

  it('follows every choice of what is explored, under a new number', () => {
    const { store, worker } = opened('#/rename/racy')
    chooseStrategy(store, 'fixed')
    chooseScenario(store, 'cold-rename')
    chooseOption(store, 'listener', true)
    expect(worker.requests.slice(1)).toMatchObject([
      { scenario: 'rename', graphOf: 'fixed' },
      { scenario: 'cold-rename', graphOf: 'fixed' },
      { scenario: 'cold-rename', options: { listener: 'async' } },
    ])
    expect(new Set(worker.requests.map(({ id }) => id)).size).toBe(4)
  })

  it('does not follow steps and travels: what can happen stays the same', () => {
    const { store, worker } = opened('#/rename/racy')
    step(store, 'A')
    step(store, 'B')
    travel(store, 1)
    expect(worker.requests).toHaveLength(1)
  })
})

describe('what is found', () => {
  it('is known as it comes', () => {
    const { worker, store, verdict, graph } = opened('#/rename/racy')
    expect([verdict(), graph()]).toEqual([null, null])
    for (const report of answers(worker.requests[0])) worker.tell(report)
    expect(verdict()?.schedules).toBe(70n)
    expect(graph()?.states).toBe(verdict()?.states)
    expect(store.getState().proof.drawn?.memories).toContainEqual(expect.stringContaining('v3@C'))
    expect(Object.keys(store.getState().proof.verdicts)).toEqual(
      expect.arrayContaining(['racy', 'fixed', 'won-only']),
    )
  })

  it('about an earlier choice is no news', () => {
    const { worker, store, verdict, graph } = opened('#/rename/racy')
    const late = answers(worker.requests[0])
    chooseScenario(store, 'cold-rename')
    for (const report of late) worker.tell(report)
    expect([verdict(), graph()]).toEqual([null, null])
    expect(store.getState().proof.verdicts).toEqual({})
    for (const report of answers(worker.requests[1])) worker.tell(report)
    expect(verdict()?.schedules).toBe(22n)
    for (const report of late) worker.tell(report)
    expect(verdict()?.schedules).toBe(22n)
  })

  it('is not shown for another scenario, environment or strategy', () => {
    const { worker, store, verdict, graph } = opened('#/rename/racy')
    for (const report of answers(worker.requests[0])) worker.tell(report)
    chooseOption(store, 'listener', true)
    expect([verdict(), graph()]).toEqual([null, null])
    chooseOption(store, 'listener', false)
    expect([verdict(), graph()]).toEqual([null, null])
  })

  it('is kept under every strategy when another is chosen, and only what is missing is asked for', () => {
    const { worker, store, verdict, graph } = opened('#/rename/racy')
    const [first, second] = answers(worker.requests[0]).filter(({ kind }) => kind === 'verdict')
    if (first?.kind !== 'verdict' || second?.kind !== 'verdict') throw new Error('too few verdicts')
    worker.tell(first)
    worker.tell({ ...second, verdict: { ...second.verdict, done: false } })
    chooseStrategy(store, 'won-only')
    expect(Object.keys(store.getState().proof.verdicts)).toEqual([first.strategy, second.strategy])
    expect(graph()).toBeNull()
    const next = worker.requests[1]
    expect(next).toMatchObject({ graphOf: 'won-only' })
    // The graph takes a search of its own; what is half done has to be done.
    expect(next?.strategies[0]).toBe('won-only')
    expect(next?.strategies).toContain(second.strategy)
    expect(next?.strategies).not.toContain(first.strategy)
    expect(verdict()).toBeNull()
  })

  it('does not become less while the search for a graph finds it again', () => {
    const { worker, store, verdict } = opened('#/rename/racy')
    for (const report of answers(worker.requests[0])) worker.tell(report)
    chooseStrategy(store, 'fixed')
    const known = verdict()
    const { id } = worker.requests[1] ?? {}
    const less = { ...known, done: false, complete: false, schedules: 1n }
    worker.tell({ id, strategy: 'fixed', kind: 'verdict', verdict: less })
    expect(verdict()).toEqual(known)
  })

  it('can be that the search failed', () => {
    const { worker, store } = opened('#/rename/racy')
    const [request] = worker.requests
    worker.tell({ id: request?.id, strategy: 'racy', kind: 'failure', message: 'no luck' })
    expect(store.getState().proof.failure).toBe('no luck')
    chooseScenario(store, 'replace')
    expect(store.getState().proof.failure).toBeNull()
  })
})

it('ends with its worker', () => {
  const { store, worker, stop } = opened('#/rename/racy')
  stop()
  expect(worker.isTerminated).toBe(true)
  chooseScenario(store, 'replace')
  expect(worker.requests).toHaveLength(1)
})
