import type { ExploreReport, ExploreRequest, PageMessage } from './protocol.ts'

/** A worker for tests: it does what it is told to have done. */
export class FakeWorker extends EventTarget {
  /** What the page has sent. */
  readonly mail: PageMessage[] = []
  isTerminated = false

  postMessage(message: PageMessage): void {
    this.mail.push(structuredClone(message))
  }

  /** What the page has asked to be searched. */
  get requests(): readonly ExploreRequest[] {
    return this.mail.flatMap((message) => (message.kind === 'explore' ? [message.request] : []))
  }

  /** Lets the worker tell something of the latest search, or of an earlier one by its index. */
  tell(report: ExploreReport, index = -1): void {
    const ids = this.mail.flatMap((message) => (message.kind === 'explore' ? [message.id] : []))
    this.say({ kind: 'report', id: ids.at(index), report })
  }

  /** Lets the worker send a message, as it would arrive. */
  say(message: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }))
  }

  /** Lets it tell that an error ended what it was doing. */
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }

  terminate(): void {
    this.isTerminated = true
  }
}
