import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Problem } from '../../src/index.ts'
import { createReader, type ReadAnswer, type ReadRequest } from './read-in-worker.ts'

class FakeReader extends EventTarget {
  readonly mail: ReadRequest[] = []
  isTerminated = false

  postMessage(request: ReadRequest): void {
    this.mail.push(request)
  }

  say(data: ReadAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  answer(problems: readonly Problem[], milliseconds = 5): void {
    this.say({ kind: 'read', id: this.mail.at(-1)?.id ?? 0, problems, milliseconds })
  }

  terminate(): void {
    this.isTerminated = true
  }
}

const place = { line: 3, column: 1, endLine: 3, endColumn: 2 }
const problem: Problem = { ...place, sentence: 'There is no name.', suggestion: 'Write one.' }

function opened() {
  const workers: FakeReader[] = []
  const reader = createReader(() => {
    const worker = new FakeReader()
    workers.push(worker)
    return worker
  })
  return { reader, workers, latest: () => workers.at(-1) ?? new FakeReader() }
}

/** Whoever is next in turn has been asked. */
async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('says what keeps a program from running, and reads the next in the same worker', async () => {
  const { reader, workers, latest } = opened()
  const first = reader.problemsOf('oops')
  await settled()
  latest().say({ kind: 'alive' })
  latest().answer([problem])
  expect(await first).toEqual([problem])
  const second = reader.problemsOf('fine')
  await settled()
  latest().answer([])
  expect(await second).toEqual([])
  expect(workers).toHaveLength(1)
})

it('ends a worker that does not answer, and opens another for the next program', async () => {
  const { reader, workers, latest } = opened()
  const first = reader.problemsOf('for (;;) {}')
  await settled()
  latest().say({ kind: 'alive' })
  await vi.advanceTimersByTimeAsync(2_000)
  const [told] = await first
  expect(told?.sentence).toContain('it was stopped after 2 seconds')
  expect(workers[0]?.isTerminated).toBe(true)
  const second = reader.problemsOf('fine')
  await settled()
  expect(workers).toHaveLength(2)
  latest().say({ kind: 'alive' })
  latest().answer([])
  expect(await second).toEqual([])
})

it('waits for a worker that is on its way', async () => {
  const { reader, workers, latest } = opened()
  const first = reader.problemsOf('fine')
  await settled()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(workers[0]?.isTerminated).toBe(false)
  latest().say({ kind: 'alive' })
  latest().answer([])
  expect(await first).toEqual([])
})

it('refuses what the page would stand still for', async () => {
  const { reader, latest } = opened()
  const first = reader.problemsOf('slow')
  await settled()
  latest().answer([], 501)
  expect((await first)[0]?.sentence).toBe('Reading this program takes too long: 501 ms.')
  const second = reader.problemsOf('fast')
  await settled()
  latest().answer([], 500)
  expect(await second).toEqual([])
})

it('reads one after the other', async () => {
  const { reader, workers, latest } = opened()
  const first = reader.problemsOf('first')
  const second = reader.problemsOf('second')
  await settled()
  await settled()
  expect(workers[0]?.mail.map(({ text }) => text)).toEqual(['first'])
  latest().answer([problem])
  expect(await first).toEqual([problem])
  await settled()
  latest().answer([])
  expect(await second).toEqual([])
  expect(workers).toHaveLength(1)
})

it('says that there is no worker', async () => {
  const { reader, latest } = opened()
  const first = reader.problemsOf('fine')
  await settled()
  latest().dispatchEvent(Object.assign(new Event('error'), { message: 'its script was refused' }))
  await expect(first).rejects.toThrow('its script was refused')
})
