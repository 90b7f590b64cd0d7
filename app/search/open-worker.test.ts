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

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
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

/** The texts of the scripts that an address was made for. */
let scripts: Promise<string>[]

beforeEach(() => {
  started = []
  scripts = []
  vi.stubEnv('DEV', false)
  vi.stubGlobal('Worker', StartedWorker)
  vi.stubGlobal('ErrorEvent', ErrorEventOfNode)
  vi.stubGlobal('location', { href: 'https://example.org/tools/racescope/#/rename/racy' })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((script) => {
    if (!(script instanceof Blob)) throw new TypeError('no script')
    scripts.push(script.text())
    return `blob:${scripts.length}`
  })
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The messages and errors that a worker tells. */
function heardFrom(worker: ReturnType<ReturnType<typeof workerOpener>>): unknown[] {
  const heard: unknown[] = []
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => heard.push(data))
  worker.addEventListener('error', ({ message }) => heard.push(message))
  return heard
}

it('starts the worker from a blob, which inherits the policy of the page and imports the file', async () => {
  workerOpener(address)()
  expect(started[0]?.script).toBe('blob:1')
  // A blob is in no folder: what it imports, it names in full.
  expect(await scripts[0]).toContain(
    'import("https://example.org/tools/racescope/assets/search.js")',
  )
})

it('has one such script for all workers', () => {
  const open = workerOpener(address)
  open()
  open()
  expect(started.map(({ script }) => script)).toEqual(['blob:1', 'blob:1'])
})

it('starts it by its address on the development server, whose modules import each other', () => {
  vi.stubEnv('DEV', true)
  workerOpener(address)()
  expect(started[0]?.script).toBe(address)
})

it('keeps what is posted until the worker listens, in its order', () => {
  const worker = workerOpener(address)()
  const heard = heardFrom(worker)
  worker.postMessage('first')
  worker.postMessage('second')
  expect(started[0]?.posted).toEqual([])
  started[0]?.say('here')
  expect(started[0]?.posted).toEqual(['first', 'second'])
  worker.postMessage('third')
  started[0]?.say('still here')
  expect(started[0]?.posted).toEqual(['first', 'second', 'third'])
  expect(heard).toEqual(['here', 'still here'])
})

it('passes on how the worker fails', () => {
  const heard = heardFrom(workerOpener(address)())
  started[0]?.dispatchEvent(new ErrorEventOfNode('error', { message: 'out of memory' }))
  started[0]?.dispatchEvent(new ErrorEventOfNode('error'))
  expect(heard).toEqual(['out of memory', 'its script was refused'])
})

it('ends the worker, before it listens and after', () => {
  const worker = workerOpener(address)()
  worker.terminate()
  expect(started[0]?.isTerminated).toBe(true)
})
