import type { Problem } from '../../src/index.ts'
import { after } from '../clock.ts'
import type { OpenedWorker } from './open-worker.ts'

/** Asks a worker to read a program. */
export interface ReadRequest {
  readonly id: number
  readonly text: string
}

/** What the worker says: that it is there, or what came of reading. */
export type ReadAnswer =
  | { readonly kind: 'alive' }
  | {
      readonly kind: 'read'
      readonly id: number
      readonly problems: readonly Problem[]
      readonly milliseconds: number
    }

/** Reads programs where the page does not wait for them. */
export interface Reader {
  /**
   * What keeps a program from running; nothing if it can run, and reading it takes the page no longer than it may.
   * One is read after the other. Rejects where no worker can be had.
   */
  problemsOf(text: string): Promise<readonly Problem[]>
}

/** Milliseconds after which a worker that reads is ended. */
const patience = 2_000
/** Milliseconds that reading may take: the page does it once more, and stands still for as long. */
const most = 500

interface Asked {
  readonly id: number
  readonly resolve: (problems: readonly Problem[]) => void
  readonly reject: (error: Error) => void
}

/** @param open makes a worker, when one is needed. */
export function createReader(open: () => OpenedWorker): Reader {
  let worker: OpenedWorker | null = null
  let isAlive = false
  let asked: Asked | null = null
  let latest = 0
  let stopWatching: (() => void) | null = null

  const settle = (): Asked | null => {
    const settled = asked
    asked = null
    stopWatching?.()
    stopWatching = null
    return settled
  }
  const end = () => {
    worker?.terminate()
    worker = null
  }
  const watch = () => {
    stopWatching?.()
    stopWatching = after(patience, () => {
      end()
      settle()?.resolve([tooLong(`it was stopped after ${patience / 1000} seconds`)])
    })
  }
  const hear = (answer: ReadAnswer) => {
    isAlive = true
    if (answer.kind === 'alive') {
      if (asked) watch()
      return
    }
    if (answer.id !== asked?.id) return
    const { problems, milliseconds } = answer
    const isLong = problems.length === 0 && milliseconds > most
    settle()?.resolve(isLong ? [tooLong(`${Math.round(milliseconds)} ms`)] : problems)
  }
  const start = (): OpenedWorker => {
    const opened = open()
    isAlive = false
    opened.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      if (worker === opened) hear(data)
    })
    opened.addEventListener('error', ({ message }) => {
      if (worker !== opened) return
      end()
      settle()?.reject(new Error(message))
    })
    return opened
  }

  const ask = (text: string) =>
    new Promise<readonly Problem[]>((resolve, reject) => {
      latest += 1
      asked = { id: latest, resolve, reject }
      worker ??= start()
      worker.postMessage({ id: latest, text } satisfies ReadRequest)
      if (isAlive) watch()
    })
  /** Ends, well or not, when the one before it has been read. */
  let before: Promise<unknown> = Promise.resolve()
  const inTurn = async (text: string) => {
    await Promise.allSettled([before])
    return ask(text)
  }
  return {
    problemsOf: (text) => {
      const read = inTurn(text)
      before = read
      return read
    },
  }
}

function tooLong(how: string): Problem {
  return {
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    sentence: `Reading this program takes too long: ${how}.`,
    suggestion: 'Let what stands at its top, and what runs before, do less.',
  }
}
