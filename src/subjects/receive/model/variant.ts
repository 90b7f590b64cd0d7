import type { Program } from '../../../steps/program.ts'
import type { Batch } from './batch.ts'
import type { Response } from './callback.ts'
import type { Expiry, Receiver } from './receiver.ts'

/** One way to account for requests: who tracks them, who sets deadlines, who says that one has ended. */
export interface Variant {
  readonly id: string
  readonly label: string
  /** One sentence: whose it is, and what it does. */
  readonly sentence: string
  /** The address of where it was proposed, if it was. */
  readonly source?: string
  readonly firstExpiry: Expiry
  /** On the worker's own thread: hands a batch to the loop. */
  load(receiver: Receiver, batch: Batch): Program
  /** The rest runs on the loop, one callback at a time. */
  start(receiver: Receiver, batch: Batch): Program
  bootstrapped(receiver: Receiver, engine: string, found: boolean): Program
  result(receiver: Receiver, response: Response): Program
  exception(receiver: Receiver, batch: Batch): Program
  fetch(receiver: Receiver, caller: string): Program
}
