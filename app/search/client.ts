import { after } from '../clock.ts'
import type { Failure } from './failure.ts'
import type { OpenedWorker } from './open-worker.ts'
import type { ExploreReport, ExploreRequest, PageMessage, WorkerMessage } from './protocol.ts'

/** Searches in a worker, one search at a time. */
export interface SearchClient {
  /**
   * Begins a search, and ends the one before it. Opens a worker if there is none.
   *
   * @param hear is called with each finding; an `end`, a `failure` or a `loss` is the last.
   */
  search(request: ExploreRequest, hear: (finding: Finding) => void): void
  /** Ends the search that is under way, of which nothing is heard any more. */
  drop(): void
  /** Ends the worker, too. */
  dispose(): void
}

/** What is heard of a search: its reports, or that it was lost with its worker. */
export type Finding = ExploreReport | Loss

/** A worker is gone, or was given up; the next search opens another. */
export interface Loss {
  readonly kind: 'loss'
  /** Whether the worker had never answered, or was silent without a finding: another would hardly do better. */
  readonly isFromTheStart: boolean
  readonly failure: Failure
}

/** Milliseconds between two questions to the worker whether it is there. */
const pingEvery = 5_000
/** Milliseconds in which a worker has to take a new search up; else it is still at the one before, and another takes it. */
const takenUpIn = 1_000
/** It is given up after so many in a row without an answer: what it does between two looks at the mail can take long. */
const maxMissed = 4

/** @param open makes a worker, when one is needed. */
export function createSearchClient(open: () => OpenedWorker): SearchClient {
  let worker: OpenedWorker | null = null
  let hasAnswered = false
  let hasReported = false
  let missed = 0
  /** Whether the worker may still be at a search that nobody wants any more. */
  let wasDropped = false
  /** The search under way has the latest number; a worker may still tell of those before it. */
  let id = 0
  let listener: ((finding: Finding) => void) | null = null
  let stopWatching: (() => void) | null = null

  const post = (message: PageMessage) => worker?.postMessage(message)
  const end = () => {
    listener = null
    stopWatching?.()
    stopWatching = null
  }
  const lose = (failure: Failure, isFromTheStart = !hasAnswered) => {
    const hear = listener
    end()
    worker?.terminate()
    worker = null
    hear?.({ kind: 'loss', isFromTheStart, failure })
  }
  const hear = (message: WorkerMessage) => {
    hasAnswered = true
    wasDropped = false
    missed = 0
    if (message.kind === 'alive' || message.id !== id || !listener) return
    if (message.kind === 'not loaded') {
      // The next search has a worker that has not tried to load it yet: some browsers try once.
      lose(notStarted(message.reason))
      return
    }
    hasReported = true
    const tell = listener
    if (message.report.kind === 'end' || message.report.kind === 'failure') end()
    tell(message.report)
  }
  const start = () => {
    const opened = open()
    // What one that was given up still says is nobody's.
    const ifCurrent = (run: () => void) => {
      if (worker === opened) run()
    }
    opened.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      ifCurrent(() => hear(data))
    })
    opened.addEventListener('error', ({ message }) => {
      ifCurrent(() => lose(hasAnswered ? broken(message) : notStarted(message)))
    })
    opened.addEventListener('messageerror', () => {
      ifCurrent(() => lose(unreadable))
    })
    worker = opened
    wasDropped = false
    hasAnswered = false
    hasReported = false
  }
  const watch = () => {
    stopWatching = after(pingEvery, () => {
      if (missed >= maxMissed) {
        lose(silent, !hasReported)
        return
      }
      missed += 1
      post({ kind: 'ping' })
      watch()
    })
  }

  const search: SearchClient['search'] = (request, heard) => {
    const isBusy = wasDropped || listener !== null
    end()
    if (!worker) start()
    listener = heard
    missed = isBusy ? 1 : 0
    id += 1
    post({ kind: 'explore', id, request })
    if (!isBusy) {
      watch()
      return
    }
    post({ kind: 'ping' })
    stopWatching = after(takenUpIn, () => {
      if (missed === 0) watch()
      else {
        worker?.terminate()
        worker = null
        search(request, heard)
      }
    })
  }

  return {
    search,
    drop() {
      if (listener) {
        post({ kind: 'drop' })
        wasDropped = true
      }
      end()
    },
    dispose() {
      end()
      worker?.terminate()
      worker = null
    },
  }
}

function notStarted(message: string): Failure {
  return {
    message: `The search could not be started: ${message}`,
    remedy: 'The run goes on.',
    mayBeOutdated: true,
  }
}

function broken(message: string): Failure {
  return {
    message: `The search broke off: ${message}`,
    remedy: 'To try again may help. The run goes on.',
    mayBeOutdated: false,
  }
}

const unreadable: Failure = {
  message: 'What the search found could not be read.',
  remedy: 'To try again may help. The run goes on.',
  mayBeOutdated: false,
}

const silent: Failure = {
  message: `The search did not answer for ${(pingEvery * maxMissed) / 1000} seconds, and was stopped.`,
  remedy: 'To try again may help. The run goes on.',
  mayBeOutdated: false,
}
