/** A worker for tests: it does what it is told to have done. */
export class FakeWorker<Request> extends EventTarget {
  readonly requests: Request[] = []
  isTerminated = false

  postMessage(request: Request): void {
    this.requests.push(structuredClone(request))
  }

  /** Lets the worker send a message, as it would arrive. */
  tell(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }))
  }

  terminate(): void {
    this.isTerminated = true
  }
}
