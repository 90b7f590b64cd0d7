import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { workerOpener } from './open-worker.ts'

const address = './assets/search.js'

/** The workers that were started, by what they were started from. */
let started: StartedWorker[]

class StartedWorker extends EventTarget {
  readonly posted: unknown[] = []
  isTerminated = false
  readonly script: string

  constructor(script: string) {
    super()
    this.script = script
    started.push(this)
  }

  postMessage(message: unknown): void {
    this.posted.push(message)
  }

  terminate(): void {
    this.isTerminated = true
  }
}

/** Node has no such event. */
class ErrorEventOfNode extends Event {
  readonly message: string

  constructor(type: string, { message = '' }: ErrorEventInit = {}) {
    super(type)
    this.message = message
  }
}

const answer = vi.fn<typeof fetch>()

beforeEach(() => {
  started = []
  answer.mockReset().mockImplementation(() => Promise.resolve(new Response('postMessage(1)')))
  vi.stubEnv('DEV', false)
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('Worker', StartedWorker)
  vi.stubGlobal('ErrorEvent', ErrorEventOfNode)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** The messages and errors that a worker tells. */
function heardFrom(worker: ReturnType<ReturnType<typeof workerOpener>>): unknown[] {
  const heard: unknown[] = []
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data))
  worker.addEventListener('error', ({ message }) => heard.push(message))
  return heard
}

it('starts the worker from a blob, which inherits the policy of the page', async () => {
  workerOpener(address)()
  await vi.waitFor(() => expect(started).toHaveLength(1))
  expect(started[0]?.script).toMatch(/^blob:/)
  expect(answer).toHaveBeenCalledWith(address)
})

it('starts it by its address on the development server, whose modules import each other', async () => {
  vi.stubEnv('DEV', true)
  workerOpener(address)()
  await vi.waitFor(() => expect(started[0]?.script).toBe(address))
})

it('keeps what is posted until the worker runs, in its order', async () => {
  const worker = workerOpener(address)()
  worker.postMessage('first')
  worker.postMessage('second')
  await vi.waitFor(() => expect(started[0]?.posted).toEqual(['first', 'second']))
  worker.postMessage('third')
  expect(started[0]?.posted).toEqual(['first', 'second', 'third'])
})

it('passes on what the worker says, and how it fails', async () => {
  const heard = heardFrom(workerOpener(address)())
  await vi.waitFor(() => expect(started).toHaveLength(1))
  started[0]?.dispatchEvent(new MessageEvent('message', { data: 7 }))
  started[0]?.dispatchEvent(new ErrorEventOfNode('error', { message: 'out of memory' }))
  started[0]?.dispatchEvent(new ErrorEventOfNode('error'))
  expect(heard).toEqual([7, 'out of memory', 'its script was refused'])
})

it('fetches the script once for all workers', async () => {
  const open = workerOpener(address)
  open()
  open()
  await vi.waitFor(() => expect(started).toHaveLength(2))
  expect(answer).toHaveBeenCalledTimes(1)
})

it.each([
  ['it is not there', () => Promise.resolve(new Response('', { status: 404 })), /404/],
  ['there is no network', () => Promise.reject(new TypeError('no network')), /no network/],
])(
  'tells by an error that it could not be loaded, where %s; the next tries again',
  async (...row) => {
    const [, failing, message] = row
    answer.mockImplementationOnce(failing)
    const open = workerOpener(address)
    const heard = heardFrom(open())
    await vi.waitFor(() => expect(heard).toEqual([expect.stringMatching(message)]))
    expect(started).toEqual([])
    open()
    await vi.waitFor(() => expect(started).toHaveLength(1))
  },
)

it('fetches the script anew after a worker has failed: what came may have been no script', async () => {
  const open = workerOpener(address)
  open()
  await vi.waitFor(() => expect(started).toHaveLength(1))
  started[0]?.dispatchEvent(new ErrorEventOfNode('error', { message: 'no script' }))
  open()
  await vi.waitFor(() => expect(started).toHaveLength(2))
  expect(answer).toHaveBeenCalledTimes(2)
})

it('starts nothing once it is terminated, and tells of no failure', async () => {
  const open = workerOpener(address)
  const early = open()
  early.terminate()
  answer.mockImplementationOnce(() => Promise.reject(new TypeError('no network')))
  const late = open()
  await vi.waitFor(() => expect(started).toHaveLength(1))
  const heard = heardFrom(late)
  late.terminate()
  started[0]?.dispatchEvent(new ErrorEventOfNode('error', { message: 'too late' }))
  expect(started[0]?.isTerminated).toBe(true)
  expect(heard).toEqual([])
})
