/** What is used of a worker. What is posted before it runs is kept for it. */
export type OpenedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/**
 * Makes workers that the page's Content-Security-Policy binds. A worker that is started by its address is
 * bound only by the headers of that file, and a host that serves files sends none; one that is started
 * from a blob inherits the policy of the page.
 *
 * The file is fetched once, for all workers, when the first of them is opened; after a failure, be it of
 * the fetch or of a worker, the next one fetches it anew. If it cannot be fetched, the worker tells so by
 * an `error` event, as a worker does that fails later.
 *
 * @param address of a script without imports, as `./explorer.worker.ts?worker&url` gives it.
 */
export function workerOpener(address: string): () => OpenedWorker {
  let script: Promise<string> | null = null
  return () => {
    const current = (script ??= scriptOf(address))
    return new ScriptWorker(current, () => {
      if (script === current) script = null
    })
  }
}

/** A worker whose script is still on its way. */
class ScriptWorker extends EventTarget {
  #worker: Worker | null = null
  #isTerminated = false
  #waiting: unknown[] = []
  readonly #onFailure: () => void

  constructor(script: Promise<string>, onFailure: () => void) {
    super()
    this.#onFailure = onFailure
    script.then(
      (address) => this.#start(address),
      (error: unknown) => this.#fail(messageOf(error)),
    )
  }

  postMessage(message: unknown): void {
    if (this.#worker) this.#worker.postMessage(message)
    else this.#waiting.push(message)
  }

  terminate(): void {
    this.#isTerminated = true
    this.#worker?.terminate()
  }

  #start(address: string): void {
    if (this.#isTerminated) return
    const worker = new Worker(address, { type: 'module' })
    for (const type of ['message', 'messageerror'] as const)
      worker.addEventListener(type, ({ data }: MessageEvent<unknown>) => {
        this.dispatchEvent(new MessageEvent(type, { data }))
      })
    // A script that the browser refuses has no message.
    worker.addEventListener('error', ({ message }) =>
      this.#fail(message || 'its script was refused'),
    )
    for (const message of this.#waiting) worker.postMessage(message)
    this.#waiting = []
    this.#worker = worker
  }

  #fail(message: string): void {
    this.#onFailure()
    if (!this.#isTerminated) this.dispatchEvent(new ErrorEvent('error', { message }))
  }
}

/** The script as an address from which a worker inherits the page's policy. */
async function scriptOf(address: string): Promise<string> {
  // The development server's workers import their modules, relative to an address of their own.
  if (import.meta.env.DEV) return address
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
  const script = new Blob([await response.text()], { type: 'text/javascript' })
  return URL.createObjectURL(script)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
