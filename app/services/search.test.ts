import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { builtIns, comparable } from '../../src/index.ts'
import { chooseScenario } from '../commands/choose-scenario.ts'
import { chooseOption, chooseStrategy } from '../commands/choose-setting.ts'
import { retrySearch } from '../commands/retry-search.ts'
import { compareWith, showView } from '../commands/show-view.ts'
import { showSteps } from '../commands/show-steps.ts'
import { step } from '../commands/step.ts'
import { travel } from '../commands/travel.ts'
import { explore } from '../search/explore.ts'
import { FakeWorker } from '../search/fake-worker.fixture.ts'
import { limitsFor } from '../search/limits.ts'
import { failureOn, graphOn, resultOn, stepsOn, verdictOn } from '../search/proof.ts'
import type { ExploreReport } from '../search/protocol.ts'
import { tellSteps } from '../search/tell-steps.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { runSearch } from './search.ts'

const limits = limitsFor({ memory: 8, isHandheld: false })

function opened(hash: string) {
  const store = sessionAt(hash)
  const workers: FakeWorker[] = []
  const stop = runSearch(
    store,
    () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker
    },
    limits,
  )
  const worker = () => {
    const latest = workers.at(-1)
    if (!latest) throw new Error('no worker was opened')
    return latest
  }
  /** What the worker has to say of its latest request, in the end. */
  const answers = (): readonly ExploreReport[] => {
    const request = worker().requests.at(-1)
    const reports: ExploreReport[] = []
    if (request)
      // By this clock no time goes by: a search has all it needs for one slice.
      for (const _ of explore(
        request,
        (report) => reports.push(report),
        builtIns.scenario(request.scenario),
        () => 0,
        request.withSteps ? tellSteps : null,
      ));
    return reports
  }
  const answer = () => {
    for (const report of answers()) worker().tell(report)
  }
  const on = (change: Partial<ReturnType<typeof moment>> = {}) => ({ ...moment(), ...change })
  const moment = () => store.getState().moment
  return {
    store,
    workers,
    worker,
    stop,
    answers,
    answer,
    /** Lets the worker answer until nothing more is asked for. */
    answerAll: () => {
      for (let asked = 0; asked < worker().requests.length;) {
        asked = worker().requests.length
        answer()
      }
    },
    asked: () =>
      workers.flatMap(({ requests }) =>
        requests.map(({ scenario, strategy, options, withGraph, withSteps }) =>
          [
            scenario,
            strategy,
            ...(options['listener'] === 'async' ? ['with listener'] : []),
            ...(withGraph ? ['with graph'] : []),
            ...(withSteps ? ['with steps'] : []),
          ].join(' '),
        ),
      ),
    verdict: (change = {}) => verdictOn(store.getState().proof, on(change)),
    graph: (change = {}) => graphOn(store.getState().proof, on(change)),
    state: (change = {}) => resultOn(store.getState().proof, on(change)).state,
    failure: (change = {}) => failureOn(store.getState().proof, on(change)),
  }
}

/** Lets the browser have nothing better to do. */
const idle = () => vi.advanceTimersByTime(1_000)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is on the page', () => {
  it('is searched at once, with its graph and within the limits', () => {
    const { worker, asked } = opened('#/rename/fixed?listener=async')
    expect(asked()).toEqual(['rename fixed with listener with graph'])
    expect(worker().requests[0]).toMatchObject({ options: { listener: 'async' }, limits })
  })

  it('is known as it comes', () => {
    const { answer, verdict, graph, state } = opened('#/rename/racy')
    expect([verdict(), graph(), state()]).toEqual([null, null, 'searching'])
    answer()
    expect(verdict()?.schedules).toBe(70n)
    expect(graph()?.states).toBe(verdict()?.states)
    expect(state()).toBe('done')
  })

  it('takes the place of what is being searched, of which no more is heard', () => {
    const { store, worker, answers, answer, verdict, state, asked } = opened('#/rename/racy')
    const late = answers()
    chooseScenario(store, 'cold-rename')
    for (const report of late) worker().tell(report, 0)
    expect(verdict()).toBeNull()
    expect([state({ scenario: 'rename' }), verdict({ scenario: 'rename' })]).toEqual(['idle', null])
    answer()
    expect(verdict()?.schedules).toBe(22n)
    expect(asked().slice(0, 2)).toEqual(['rename racy with graph', 'cold-rename racy with graph'])
  })

  it('is not searched anew for steps and travels: what can happen stays the same', () => {
    const { store, asked } = opened('#/rename/racy')
    step(store, 'A')
    step(store, 'B')
    travel(store, 1)
    expect(asked()).toHaveLength(1)
  })

  it('can end at a limit', () => {
    const { worker, answers, state, verdict } = opened('#/rename/racy')
    const known = answers().find((report) => report.kind === 'verdict')
    if (known?.kind !== 'verdict') throw new Error('no verdict')
    worker().tell({
      kind: 'verdict',
      verdict: { ...known.verdict, complete: false, limit: 'time' },
    })
    worker().tell({ kind: 'graph too large' })
    worker().tell({ kind: 'reasons', reasons: { why: 'unknown', section: 'unknown' } })
    worker().tell({ kind: 'end' })
    expect([state(), verdict()?.limit]).toEqual(['limit', 'time'])
  })
})

describe('what a run is compared with', () => {
  it('is searched with its graph while it is compared, before all else that is not on the page', () => {
    const { store, asked, answer, answerAll } = opened('#/rename/racy')
    answer()
    compareWith(store, 'guard')
    expect(asked().at(-1)).toBe('rename guard with graph')
    answerAll()
    const count = asked().length
    compareWith(store, 'compute')
    expect(asked()[count]).toBe('rename compute with graph')
    showView(store, 'run')
    answerAll()
    compareWith(store, 'guard')
    expect(asked()).toHaveLength(count + 1)
  })

  it('is searched where it is told beside the run, and not where it is not', () => {
    const told = opened('#/rename/racy?run=AABBB&beside=fixed')
    told.answer()
    expect(told.asked()).toEqual(['rename racy with graph', 'rename fixed with graph'])
    const untold = opened('#/rename/racy?run=AABBB&beside=fixed&view=proof')
    untold.answerAll()
    expect(untold.asked()).not.toContain('rename fixed with graph')
  })
})

describe('what each step is for', () => {
  it('is searched while it is shown, after the other world', () => {
    const { store, answer, answerAll, asked } = opened('#/lost-update/racy')
    showSteps(store, true)
    answer()
    expect(asked()).toEqual(['lost-update racy with graph', 'lost-update racy with steps'])
    answerAll()
    expect(stepsOn(store.getState().proof, store.getState().moment)).toMatchObject({
      without: [{ step: 'count.read#1' }, { step: 'count.write#1' }],
      isComplete: true,
    })
    expect(asked()).toHaveLength(2)
  })
})

describe('what was searched', () => {
  it('is remembered: to go back and forth searches nothing again', () => {
    const { store, answerAll, asked, verdict, graph } = opened('#/rename/racy')
    answerAll()
    chooseOption(store, 'listener', 'async')
    answerAll()
    chooseScenario(store, 'cold-rename')
    answerAll()
    const before = asked().length
    chooseScenario(store, 'rename')
    expect(verdict()?.schedules).toBe(1359n)
    chooseOption(store, 'listener', 'none')
    expect(verdict()?.schedules).toBe(70n)
    expect(graph()?.states).toBe(verdict()?.states)
    idle()
    expect(asked().slice(before)).not.toContain('rename racy with graph')
  })

  it('is not shown for another scenario, environment or strategy', () => {
    const { store, answer, verdict, graph } = opened('#/rename/racy')
    answer()
    chooseOption(store, 'listener', 'async')
    expect([verdict(), graph()]).toEqual([null, null])
    chooseScenario(store, 'replace')
    expect([verdict(), graph()]).toEqual([null, null])
  })

  it('does not become less while the search for its graph finds it again', () => {
    const { store, worker, answerAll, verdict } = opened('#/rename/racy')
    answerAll()
    idle()
    answerAll()
    chooseStrategy(store, 'fixed')
    const known = verdict()
    if (!known) throw new Error('the other strategies were not searched')
    const less = { ...known, done: false, complete: false, schedules: 1n, visited: 1 }
    worker().tell({ kind: 'verdict', verdict: less })
    expect(verdict()).toEqual(known)
  })

  it('keeps its progress when it is searched anew', () => {
    const { store, worker, answers, verdict } = opened('#/rename/racy')
    const known = answers().find((report) => report.kind === 'verdict')
    if (known?.kind !== 'verdict') throw new Error('no verdict')
    const partial = (visited: number) => ({
      kind: 'verdict' as const,
      verdict: { ...known.verdict, done: false, complete: false, visited },
    })
    worker().tell(partial(20))
    chooseStrategy(store, 'fixed')
    chooseStrategy(store, 'racy')
    worker().tell(partial(5))
    expect(verdict()?.visited).toBe(20)
    worker().tell(partial(25))
    expect(verdict()?.visited).toBe(25)
  })
})

describe('the other strategies', () => {
  it('are searched when the browser is idle, without graphs, and the chosen one before', () => {
    const { store, answer, answerAll, asked, verdict } = opened('#/rename/racy')
    const { strategies } = store.derive(store.getState().moment).scenario.subject
    idle()
    expect(asked()).toEqual(['rename racy with graph'])
    answer()
    expect(asked().slice(1)).toEqual(['rename racy with listener'])
    answer()
    expect(asked().slice(2)).toEqual(['rename fixed'])
    answerAll()
    expect(asked()).toHaveLength(1 + strategies.length)
    expect(verdict({ strategy: 'won-only' })?.done).toBe(true)
  })

  it('wait for the browser to be idle', () => {
    const { store, answer, asked } = opened('#/rename/racy')
    answer()
    answer()
    expect(asked()).toEqual(['rename racy with graph', 'rename racy with listener'])
    idle()
    expect(asked()).toHaveLength(3)
    chooseScenario(store, 'cold-rename')
    answer()
    answer()
    expect(asked().at(-1)).toBe('cold-rename racy with listener')
    idle()
    expect(asked().at(-1)).toBe('cold-rename fixed')
  })
})

/** The scenarios on which strategies are compared. */
const rows = (hash: string) => {
  const { catalogue, derive, getState } = sessionAt(hash)
  return comparable(catalogue, derive(getState().moment).scenario).map(({ id }) => id)
}

describe('the proof', () => {
  it('costs nothing until it is shown', () => {
    const { answerAll, asked } = opened('#/lost-update/racy')
    idle()
    answerAll()
    expect(asked().every((each) => each.startsWith('lost-update'))).toBe(true)
    expect(asked().some((each) => each.startsWith('lost-update lock'))).toBe(true)
  })

  it('has one scenario after another searched, after what is on the page', () => {
    const { answer, asked } = opened('#/cold-rename/racy?view=proof')
    const [first = '', second = ''] = rows('#/cold-rename/racy')
    for (let time = 0; time < 14; time++) answer()
    expect(asked().slice(0, 4)).toEqual([
      'cold-rename racy with graph',
      'cold-rename racy with listener',
      `${first} racy`,
      `${first} fixed`,
    ])
    expect(asked().slice(10)).toContain(`${second} fixed`)
  })

  it('is full in the end, in the one worker that there is', () => {
    const { store, workers, answerAll, state } = opened('#/lock-order/opposite?view=proof')
    answerAll()
    for (const scenario of rows('#/lock-order/opposite'))
      for (const { id } of store.derive(store.getState().moment).scenario.subject.strategies)
        expect(state({ scenario, strategy: id })).toBe('done')
    expect(workers).toHaveLength(1)
  })

  it('is searched for no longer than it is shown', () => {
    const { store, worker, answer, asked } = opened('#/rename/racy')
    answer()
    showView(store, 'proof')
    answer()
    showView(store, 'run')
    expect(worker().mail.at(-1)).toEqual({ kind: 'drop' })
    const before = asked().length
    answer()
    expect(asked()).toHaveLength(before)
  })
})

describe('a search that fails', () => {
  it('fails for its strategy, and the others go on', () => {
    const { worker, answerAll, state, failure, verdict } = opened('#/rename/racy')
    idle()
    worker().tell({ kind: 'failure', message: 'no luck' })
    expect(state()).toBe('failed')
    expect(failure()?.message).toContain('no luck')
    answerAll()
    expect([failure({ strategy: 'fixed' }), verdict({ strategy: 'fixed' })?.done]).toEqual([
      null,
      true,
    ])
    expect(state()).toBe('failed')
  })

  it('can be tried again', () => {
    const { store, worker, answer, state, asked, failure } = opened('#/rename/racy')
    worker().tell({ kind: 'failure', message: 'no luck' })
    // What failed is not searched again by itself; its other world is.
    expect(asked()).toEqual(['rename racy with graph', 'rename racy with listener'])
    retrySearch(store)
    expect(asked().at(-1)).toBe('rename racy with graph')
    expect(failure()).toBeNull()
    answer()
    expect(state()).toBe('done')
  })

  it('with its worker is gone on with in another', () => {
    const { worker, workers, answer, state, asked, failure } = opened('#/rename/racy')
    answer()
    answer()
    idle()
    worker().fail('out of memory')
    expect(state({ strategy: 'fixed' })).toBe('failed')
    expect(failure({ strategy: 'fixed' })?.message).toContain('out of memory')
    expect(workers).toHaveLength(2)
    expect(asked().at(-1)).not.toContain('fixed')
    expect(state()).toBe('done')
  })
})

describe('a worker that cannot be started', () => {
  it('is told once, and not opened over and over', () => {
    const { store, worker, workers, failure, state } = opened('#/rename/racy')
    idle()
    worker().fail('404')
    expect(workers).toHaveLength(1)
    expect(failure()).toMatchObject({ mayBeOutdated: true })
    expect(failure({ strategy: 'fixed' })).toEqual(failure())
    expect(state()).toBe('idle')
    chooseScenario(store, 'cold-rename')
    expect(workers).toHaveLength(1)
    expect(failure()).not.toBeNull()
  })

  it('can be tried again', () => {
    const { store, worker, workers, answer, failure, verdict } = opened('#/rename/racy')
    worker().fail('404')
    retrySearch(store)
    expect(workers).toHaveLength(2)
    expect(failure()).toBeNull()
    answer()
    expect(verdict()?.schedules).toBe(70n)
  })
})

it('ends with its worker', () => {
  const { store, worker, workers, stop, asked } = opened('#/rename/racy')
  stop()
  expect(worker().isTerminated).toBe(true)
  chooseScenario(store, 'replace')
  idle()
  expect([workers.length, asked().length]).toEqual([1, 1])
})
