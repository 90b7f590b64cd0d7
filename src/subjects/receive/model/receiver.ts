import { SharedCell } from '../../../objects/cell.ts'
import { SharedDict } from '../../../objects/dict.ts'
import type { Memory } from '../../../memory/heap.ts'
import { SharedQueue } from '../../../objects/queue.ts'
import type { Batch } from './batch.ts'
import { Blocks } from './blocks.ts'
import type { Callback } from './callback.ts'
import { Pulls, type Script } from './pulls.ts'
import { WrittenPulls } from './written-pulls.ts'
import { reportStatus, type ReportStatus } from './report-status.ts'

/** When a request is due: an instant of the clock, 0 for one that nobody has set yet, or never. */
export type Expiry = number | 'inf'

/** What the loop has to say of a request until it is fetched. */
export type RequestEnd = 'good' | 'failed' | 'timed out'

export interface ReceiverSetup {
  readonly memory: Memory
  readonly batches: readonly Batch[]
  /** The engines that need no bootstrap. */
  readonly known: readonly string[]
  readonly script: Script
  /** What a request's expiry is before anybody has set it. */
  readonly firstExpiry: Expiry
  /** The threads that ask for what has finished. */
  readonly callers: readonly string[]
  /**
   * The instant from which the producer writes no data any more, where its writes are steps; infinite if it
   * never gives up. Where this is left out, the data is there with the answer that says so.
   */
  readonly writesUntil?: number
}

/**
 * The receiving side of a connector that pulls KV-cache blocks from another engine: all that its threads
 * share. Each `yield*` is one access; what runs on the loop without waiting is one step.
 *
 * Source: `mooncake_connector.py`, vllm-project/vllm.
 */
export class Receiver {
  /** By request: what the scheduler has been told, and so who still holds blocks. */
  readonly reported: SharedDict<string, ReportStatus>
  /** What the next fetch will take. */
  readonly finished: SharedDict<string, RequestEnd>
  /** By engine: the batch that is watched for timeouts. */
  readonly tracking: SharedDict<string, Batch>
  /** By batch: its requests. Tracking and the batch's own pull look at one and the same dictionary. */
  readonly live: SharedDict<Batch, readonly string[]>
  readonly expire: SharedDict<string, Expiry>
  /** By request: how many answers are still to come, once it has been sent. */
  readonly count: SharedDict<string, number>
  /** Requests whose failure has been dealt with. */
  readonly failed: SharedDict<string, true>
  /** Engines that have been found. */
  readonly agents: SharedDict<string, true>
  readonly loop: SharedQueue<Callback>
  readonly now: SharedCell<number>
  readonly pulls: Pulls
  /** Null where the producer's writes are no steps. */
  readonly blocks: Blocks | null
  /** By caller: what its fetch has come to. */
  readonly #answers: ReadonlyMap<string, SharedQueue<'done' | 'RuntimeError'>>

  constructor(setup: ReceiverSetup) {
    const { memory, batches, known, script, firstExpiry, callers, writesUntil } = setup
    const requests = batches.flatMap((each) => each.requests)
    this.reported = new SharedDict(
      memory,
      'reported',
      requests.map((each) => [each, reportStatus([])]),
    )
    this.finished = new SharedDict(memory, 'finished')
    this.tracking = new SharedDict(memory, 'tracking')
    this.live = new SharedDict(
      memory,
      'live',
      batches.map((each) => [each, each.requests]),
    )
    this.expire = new SharedDict(
      memory,
      'expire',
      requests.map((each) => [each, firstExpiry]),
    )
    this.count = new SharedDict(memory, 'count')
    this.loop = new SharedQueue(memory, 'loop')
    this.now = new SharedCell(memory, 'now', 0)
    if (writesUntil === undefined) {
      this.blocks = null
      this.pulls = new Pulls(memory, script, this.loop, this.now)
    } else {
      this.blocks = new Blocks(memory, requests)
      const { loop, now, blocks } = this
      this.pulls = new WrittenPulls(memory, script, loop, now, blocks, writesUntil)
    }
    this.#answers = new Map(
      callers.map((name) => [name, new SharedQueue(memory, `answer to ${name}`)]),
    )
    this.agents = new SharedDict(
      memory,
      'agents',
      known.map((each) => [each, true]),
    )
    this.failed = new SharedDict(memory, 'failed')
  }

  /** @throws RangeError for somebody who does not ask. */
  answerTo(caller: string): SharedQueue<'done' | 'RuntimeError'> {
    const queue = this.#answers.get(caller)
    if (!queue) throw new RangeError(`unknown caller: ${caller}`)
    return queue
  }
}

/** Whether the time has come. An expiry that nobody has set yet is 0, and 0 has always passed. */
export function isDue(expiry: Expiry | undefined, now: number): boolean {
  return typeof expiry === 'number' && expiry <= now
}
