import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSearchClient, type Finding } from './client.ts'
import { FakeWorker } from './fake-worker.fixture.ts'
import { limitsFor } from './limits.ts'
import type { ExploreRequest } from './protocol.ts'

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

function opened() {
  const workers: FakeWorker[] = []
  const heard: Finding[] = []
  const client = createSearchClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  return {
    client,
    workers,
    heard,
    latest: () => {
      const worker = workers.at(-1)
      if (!worker) throw new Error('no worker was opened')
      return worker
    },
    search: (strategy = 'racy') => {
      client.search({ ...request, strategy }, (finding) => heard.push(finding))
    },
  }
}

const end = { kind: 'end' } as const
const tooLarge = { kind: 'graph too large' } as const

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a search', () => {
  it('opens the worker when it is the first, and has it for the next', () => {
    const { workers, search, latest, heard } = opened()
    expect(workers).toHaveLength(0)
    search()
    latest().tell(tooLarge)
    latest().tell(end)
    search('fixed')
    expect(workers).toHaveLength(1)
    expect(latest().requests.map(({ strategy }) => strategy)).toEqual(['racy', 'fixed'])
    expect(heard).toEqual([tooLarge, end])
  })

  it('ends the one before it, of which nothing is heard any more', () => {
    const { search, latest, heard } = opened()
    search()
    search('fixed')
    latest().tell(end, 0)
    expect(heard).toEqual([])
    latest().tell(end)
    expect(heard).toEqual([end])
  })

  it('can be dropped: the worker is told, and nothing more is heard', () => {
    const { client, search, latest, heard } = opened()
    search()
    client.drop()
    expect(latest().mail.at(-1)).toEqual({ kind: 'drop' })
    latest().tell(tooLarge)
    expect(heard).toEqual([])
    client.drop()
    expect(latest().mail.filter(({ kind }) => kind === 'drop')).toHaveLength(1)
  })

  it('says nothing after its end', () => {
    const { search, latest, heard } = opened()
    search()
    latest().tell(end)
    latest().tell(tooLarge)
    expect(heard).toEqual([end])
  })

  it('does not wait for long behind one that was dropped', () => {
    const { workers, client, search, latest, heard } = opened()
    search()
    latest().tell(tooLarge)
    client.drop()
    search('fixed')
    vi.advanceTimersByTime(1_000)
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
    expect(latest().requests.map(({ strategy }) => strategy)).toEqual(['fixed'])
    latest().tell(end)
    expect(heard).toEqual([tooLarge, end])
  })

  it('has the worker that is at another, if it answers', () => {
    const { workers, client, search, latest, heard } = opened()
    search()
    client.drop()
    search('fixed')
    latest().say({ kind: 'alive' })
    vi.advanceTimersByTime(1_000)
    search('guard')
    latest().tell(tooLarge)
    vi.advanceTimersByTime(1_000)
    expect(workers).toHaveLength(1)
    expect(heard).toEqual([tooLarge])
  })

  it('can begin while the end of another is heard', () => {
    const { client, latest } = opened()
    client.search(request, () => {
      client.search({ ...request, strategy: 'fixed' }, () => {})
    })
    latest().tell(end)
    expect(latest().requests.at(-1)?.strategy).toBe('fixed')
    vi.advanceTimersByTime(5_000)
    expect(latest().mail.at(-1)).toEqual({ kind: 'ping' })
  })
})

describe('a worker', () => {
  it('that fails before it has ever answered has not started', () => {
    const { search, latest, heard } = opened()
    search()
    latest().fail('404')
    expect(heard).toMatchObject([
      { kind: 'loss', isFromTheStart: true, failure: { mayBeOutdated: true } },
    ])
    expect(heard[0]).toMatchObject({ failure: { message: expect.stringContaining('404') } })
  })

  it('that cannot load what it is asked for has not started with it, and the next search opens another', () => {
    const { search, latest, heard, workers } = opened()
    search()
    latest().say({ kind: 'alive' })
    latest().say({ kind: 'not loaded', id: 1, reason: 'no network' })
    expect(heard).toMatchObject([{ kind: 'loss', failure: { mayBeOutdated: true } }])
    expect(heard[0]).toMatchObject({ failure: { message: expect.stringContaining('no network') } })
    expect(latest().isTerminated).toBe(true)
    search('fixed')
    expect(workers).toHaveLength(2)
    expect(latest().requests.map(({ strategy }) => strategy)).toEqual(['fixed'])
  })

  it('that could not load what is no longer wanted goes on', () => {
    const { search, latest, heard, workers } = opened()
    search()
    search('fixed')
    latest().say({ kind: 'not loaded', id: 1, reason: 'no network' })
    latest().tell(end)
    expect(heard).toEqual([end])
    expect(workers).toHaveLength(1)
  })

  it('that fails later has broken off, and the next search opens another', () => {
    const { search, latest, heard, workers } = opened()
    search()
    latest().tell(tooLarge)
    latest().fail('out of memory')
    expect(heard.at(-1)).toMatchObject({
      kind: 'loss',
      isFromTheStart: false,
      failure: { message: expect.stringContaining('out of memory'), mayBeOutdated: false },
    })
    expect(workers[0]?.isTerminated).toBe(true)
    search()
    expect(workers).toHaveLength(2)
    latest().tell(end)
    expect(heard.at(-1)).toEqual(end)
    // The one that was given up is nobody's.
    workers[0]?.fail('late')
    expect(heard.at(-1)).toEqual(end)
  })

  it('that fails while nothing is searched is opened anew for the next', () => {
    const { search, latest, heard, workers } = opened()
    search()
    latest().tell(end)
    latest().fail('late')
    expect(heard).toEqual([end])
    search()
    expect(workers).toHaveLength(2)
  })

  it('whose answer cannot be read is lost', () => {
    const { search, latest, heard } = opened()
    search()
    latest().dispatchEvent(new MessageEvent('messageerror'))
    expect(heard).toMatchObject([{ kind: 'loss' }])
  })

  it('that does not answer for long is given up', () => {
    const { search, latest, heard, workers } = opened()
    search()
    latest().tell(tooLarge)
    vi.advanceTimersByTime(24_000)
    expect(heard).toEqual([tooLarge])
    vi.advanceTimersByTime(2_000)
    expect(heard).toMatchObject([tooLarge, { kind: 'loss', isFromTheStart: false }])
    expect(workers[0]?.isTerminated).toBe(true)
    vi.advanceTimersByTime(60_000)
    expect(heard).toHaveLength(2)
  })

  it('that is silent before its first finding is given up, and so is any other', () => {
    const { search, latest, heard } = opened()
    search()
    latest().say({ kind: 'alive' })
    vi.advanceTimersByTime(26_000)
    expect(heard).toMatchObject([{ kind: 'loss', isFromTheStart: true }])
  })

  it('that answers, if only that it is there, may take as long as it needs', () => {
    const { search, latest, heard } = opened()
    search()
    for (let time = 0; time < 30; time++) {
      vi.advanceTimersByTime(5_000)
      latest().say({ kind: 'alive' })
    }
    expect(heard).toEqual([])
  })

  it('is asked for nothing while nothing is searched', () => {
    const { search, latest } = opened()
    search()
    latest().tell(end)
    const before = latest().mail.length
    vi.advanceTimersByTime(60_000)
    expect(latest().mail).toHaveLength(before)
  })

  it('ends with the client', () => {
    const { client, search, latest, heard } = opened()
    search()
    client.dispose()
    expect(latest().isTerminated).toBe(true)
    vi.advanceTimersByTime(60_000)
    expect(heard).toEqual([])
  })
})
