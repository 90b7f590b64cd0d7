/** What is used of a worker. What is posted before it runs is kept for it. */
export type OpenedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/**
 * Makes workers that the page's Content-Security-Policy binds. A worker that is started by its address is
 * bound only by the headers of that file, and a host that serves files sends none; one that is started
 * from a blob inherits the policy of the page, and imports the file itself.
 *
 * If it cannot be imported, the worker tells so by an `error` event, as a worker does that fails later.
 *
 * @param address of a module that says something as soon as it listens, as
 *   `./explorer.worker.ts?worker&url` gives it.
 */
export function workerOpener(address: string): () => OpenedWorker {
  let starter: string | null = null
  return () => new PatientWorker(new Worker((starter ??= starterOf(address)), { type: 'module' }))
}

/** A worker whose module is still on its way: it hears nothing before it has said something. */
class PatientWorker extends EventTarget {
  readonly #worker: Worker
  /** What was posted meanwhile; null once it listens. */
  #waiting: unknown[] | null = []

  constructor(worker: Worker) {
    super()
    this.#worker = worker
    for (const type of ['message', 'messageerror'] as const)
      worker.addEventListener(type, ({ data }: MessageEvent<unknown>) => {
        this.#listens()
        this.dispatchEvent(new MessageEvent(type, { data }))
      })
    worker.addEventListener('error', (event) => {
      // It is told of on the page: left to itself it would be an error of the page, which nobody has caught.
      event.preventDefault()
      // A script that the browser refuses has no message.
      const message = event.message || 'its script was refused'
      this.dispatchEvent(new ErrorEvent('error', { message }))
    })
  }

  postMessage(message: unknown): void {
    if (this.#waiting) this.#waiting.push(message)
    else this.#worker.postMessage(message)
  }

  terminate(): void {
    this.#worker.terminate()
  }

  #listens(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = null
    for (const message of waiting) this.#worker.postMessage(message)
  }
}

/** The address of a script that imports another, and from which a worker inherits the page's policy. */
function starterOf(address: string): string {
  // The development server sends no policy, and changes what a worker imports only by the worker's own address.
  if (import.meta.env.DEV) return address
  const full = new URL(address, location.href).href
  // Thrown by itself: of a promise that is rejected in a worker, the page hears nothing.
  const script = `import(${JSON.stringify(full)}).catch((error) => setTimeout(() => { throw error }))`
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
}
