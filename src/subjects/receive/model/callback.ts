import type { Identified } from '../../../memory/value.ts'
import type { Batch } from './batch.ts'

/** An answer of the engine to a pull. More follow only after one that says `CONTINUE`. */
export interface Answer {
  readonly ok: readonly string[]
  readonly err: readonly string[]
  readonly status: 'CONTINUE' | 'FINISH' | 'ERROR'
}

interface Start extends Identified {
  readonly kind: 'start'
  readonly batch: Batch
}

interface Fetch extends Identified {
  readonly kind: 'fetch'
  readonly caller: string
  /** Whether the caller will ask for nothing more. */
  readonly last: boolean
}

interface Bootstrapped extends Identified {
  readonly kind: 'bootstrapped'
  readonly engine: string
  /** Whether the bootstrap server knows the engine. */
  readonly found: boolean
}

/** An answer as it reaches the pull that waits for it. */
export interface Response extends Identified, Answer {
  readonly kind: 'response'
  readonly batch: Batch
}

interface Exception extends Identified {
  readonly kind: 'exception'
  readonly batch: Batch
}

/** What waits for its turn on the loop. */
export type Callback = Start | Fetch | Bootstrapped | Response | Exception

/** A batch is to be loaded. */
export function start(batch: Batch): Start {
  return { kind: 'start', batch, ...named(`start ${batch.label}`) }
}

/** A caller asks for what has finished. */
export function fetch(caller: string, last: boolean): Fetch {
  const label = `${last ? 'last fetch' : 'fetch'} for ${caller}`
  return { kind: 'fetch', caller, last, ...named(label) }
}

/** The bootstrap server has been asked for an engine. */
export function bootstrapped(engine: string, found: boolean): Bootstrapped {
  return {
    kind: 'bootstrapped',
    engine,
    found,
    ...named(`${engine} ${found ? 'found' : 'not found'}`),
  }
}

/** The engine has answered. */
export function response(batch: Batch, answer: Answer): Response {
  const parts = [
    ...answer.ok.map((request) => `${request} ok`),
    ...answer.err.map((request) => `${request} err`),
    ...(answer.status === 'ERROR' ? [`${batch.label} ERROR`] : []),
  ]
  return { kind: 'response', batch, ...answer, ...named(parts.join(', ')) }
}

/** The socket has waited long enough. */
export function exception(batch: Batch): Exception {
  return { kind: 'exception', batch, ...named(`${batch.label} socket timeout`) }
}

function named(label: string): Identified {
  return { uid: label, label }
}
