import { describe, expect, it } from 'vitest'
import { builtIns, comparable } from '../../src/index.ts'
import { derive } from '../derived/derive.fixture.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { explore } from '../search/explore.ts'
import type { ExploreReport, ExploreRequest } from '../search/protocol.ts'
import { runBench, showBench } from './bench.ts'
import { chooseOption, chooseScenario, chooseStrategy } from '../commands/choose.ts'
import { FakeWorker } from './fake-worker.fixture.ts'
import { step } from '../commands/step.ts'

/** By this clock no time goes by: a search has all it needs for one slice. */
const stopped = () => 0

function opened(hash: string) {
  const store = sessionAt(hash)
  const workers: FakeWorker<ExploreRequest>[] = []
  const stop = runBench(store, () => {
    const worker = new FakeWorker<ExploreRequest>()
    workers.push(worker)
    return worker
  })
  return { store, workers, stop }
}

/** Lets the worker answer its latest request, in the end. */
function answer(worker: FakeWorker<ExploreRequest> | undefined): void {
  const request = worker?.requests.at(-1)
  if (!worker || !request) throw new Error('nothing was asked')
  const reports: ExploreReport[] = []
  for (const _ of explore(request, (report) => reports.push(report), builtIns, stopped));
  for (const report of reports) worker.tell(report)
}

function rows(store: SessionStore): readonly string[] {
  const { scenario } = derive(store.getState().moment)
  return comparable(builtIns, scenario).map(({ id }) => id)
}

const classics = '#/lost-update/racy'

describe('the bench', () => {
  it('costs nothing until it is opened', () => {
    const { store, workers } = opened('#/rename/racy')
    step(store, 'A')
    chooseScenario(store, 'replace')
    expect(workers).toHaveLength(0)
    showBench(store, true)
    expect(workers).toHaveLength(1)
  })

  it('asks for one scenario after another, under all strategies and without graphs', () => {
    const { store, workers } = opened('#/rename/racy?listener=async')
    showBench(store, true)
    const [worker] = workers
    expect(worker?.requests).toHaveLength(1)
    for (let row = 1; row < 4; row++) {
      answer(worker)
      expect(worker?.requests).toHaveLength(row + 1)
    }
    expect(worker?.requests.map(({ scenario }) => scenario)).toEqual(rows(store).slice(0, 4))
    for (const request of worker?.requests ?? [])
      expect(request).toMatchObject({ options: { listener: 'async' }, graphOf: '' })
  })

  it('is full in the end, and asks for nothing more', () => {
    const { store, workers } = opened(classics)
    showBench(store, true)
    for (const _ of rows(store)) answer(workers[0])
    expect(Object.keys(store.getState().bench.verdicts)).toEqual(rows(store))
    const verdicts = Object.values(store.getState().bench.verdicts).flatMap(Object.values)
    expect(verdicts.map(({ done }) => done)).toEqual(verdicts.map(() => true))
    expect(verdicts).toHaveLength(3)
    expect(workers[0]?.requests).toHaveLength(rows(store).length)
  })

  it('is kept while it is closed, and while steps are taken', () => {
    const { store, workers } = opened(classics)
    showBench(store, true)
    answer(workers[0])
    showBench(store, false)
    step(store, 'A')
    chooseStrategy(store, 'lock')
    showBench(store, true)
    expect(workers[0]?.requests).toHaveLength(1)
    expect(Object.keys(store.getState().bench.verdicts)).toEqual(rows(store))
  })

  it('begins anew for another environment, and hears no more of the one before', () => {
    const { store, workers } = opened('#/rename/racy')
    showBench(store, true)
    const [worker] = workers
    const late = worker?.requests[0]
    chooseOption(store, 'listener', true)
    expect(worker?.requests[1]).toMatchObject({
      scenario: rows(store)[0],
      options: { listener: 'async' },
    })
    for (const _ of explore(
      late ?? { ...neverAsked },
      (report) => worker?.tell(report),
      builtIns,
      stopped,
    ));
    expect(store.getState().bench.verdicts).toEqual({})
    answer(worker)
    const [verdict] = Object.values(store.getState().bench.verdicts['rename'] ?? {})
    expect(verdict?.schedules).toBe(1359n)
  })

  it('begins anew for scenarios with other strategies', () => {
    const { store, workers } = opened(classics)
    showBench(store, true)
    answer(workers[0])
    chooseScenario(store, 'lock-order')
    expect(workers[0]?.requests.at(-1)).toMatchObject({ scenario: 'lock-order' })
    expect(store.getState().bench.verdicts).toEqual({})
  })

  it('goes on when a search fails', () => {
    const { store, workers } = opened('#/rename/racy')
    showBench(store, true)
    const [worker] = workers
    const { id, strategies = [] } = worker?.requests[0] ?? {}
    for (const strategy of strategies)
      worker?.tell({ id, strategy, kind: 'failure', message: 'no luck' })
    expect(worker?.requests[1]).toMatchObject({ scenario: rows(store)[1] })
  })

  it('waits for every strategy, however often one is told of', () => {
    const { store, workers } = opened(classics)
    showBench(store, true)
    const [worker] = workers
    const request = worker?.requests[0] ?? neverAsked
    const reports: ExploreReport[] = []
    for (const _ of explore(request, (report) => reports.push(report), builtIns, stopped));
    const [first] = reports
    if (first?.kind !== 'verdict') throw new Error('no verdict')
    for (let time = 0; time < 9; time++)
      worker?.tell({ ...first, verdict: { ...first.verdict, done: false } })
    expect(Object.keys(store.getState().bench.verdicts['lost-update'] ?? {})).toEqual(['racy'])
    expect(worker?.requests).toHaveLength(1)
  })
})

const neverAsked: ExploreRequest = {
  id: 0,
  scenario: 'rename',
  options: {},
  strategies: [],
  graphOf: '',
  judged: null,
}

it('ends with its worker', () => {
  const { store, workers, stop } = opened(classics)
  showBench(store, true)
  stop()
  expect(workers[0]?.isTerminated).toBe(true)
  chooseScenario(store, 'rename')
  expect(workers[0]?.requests).toHaveLength(1)
})
