import type { SharedCell } from '../../../objects/cell.ts'
import { SharedDict } from '../../../objects/dict.ts'
import type { Memory } from '../../../memory/heap.ts'
import { Op, type Program, type Task } from '../../../steps/program.ts'
import type { SharedQueue } from '../../../objects/queue.ts'
import type { Batch } from './batch.ts'
import { bootstrapped, exception, response, type Answer, type Callback } from './callback.ts'

/** What the network does. A scenario decides that, never a step. */
export interface Script {
  /** Whether the bootstrap server knows the engines that are asked for. */
  readonly found: boolean
  /** By batch. What ends without a last answer ends with the socket's timeout. */
  readonly answers: Readonly<Record<string, readonly Answer[]>>
  /** The batch whose data the producer writes in a step of its own, where writes are modelled at all. */
  readonly slow?: string
}

/** What a task is here; the batch or the engine that it is for comes after it in its title. */
export type TaskRole = 'bootstrap' | 'network' | 'producer' | 'socket'

/** The instant of the clock at which a socket gives up. */
export const socketTimeout = 2

/** What a pull waits for, or how its waiting has ended. */
type Wait = 'bootstrap' | 'answer' | 'answered' | 'timed out'

/**
 * The pulls that are under way, one a batch, and what each waits for. What it waits for is a detached
 * task: the network answers at any later time, in any order.
 */
export class Pulls extends SharedDict<Batch, Wait> {
  protected readonly script: Script
  protected readonly loop: SharedQueue<Callback>
  protected readonly now: SharedCell<number>

  constructor(
    memory: Memory,
    script: Script,
    loop: SharedQueue<Callback>,
    now: SharedCell<number>,
  ) {
    super(memory, 'pulls')
    this.script = script
    this.loop = loop
    this.now = now
  }

  /** Asks the bootstrap server for a batch's engine, or waits for an answer that is on its way. */
  ask(batch: Batch): Op<undefined> {
    const { engine } = batch
    return this.#sending('ask', batch, 'bootstrap', (isAsked) =>
      isAsked ? [] : [this.task('bootstrap', engine, () => this.bootstrap(engine))],
    )
  }

  /** Sends a batch's requests to its engine. */
  send(batch: Batch): Op<undefined> {
    return this.#sending('send', batch, 'answer', () => this.networkOf(batch))
  }

  /** What a batch that is sent waits for. */
  protected networkOf(batch: Batch): readonly Task[] {
    return [this.task('network', batch.label, () => this.answer(batch))]
  }

  /** The bootstrap server's part. */
  *bootstrap(engine: string): Program {
    yield* this.loop.enqueue(bootstrapped(engine, this.script.found))
  }

  /** The engine's part, and the socket's. */
  *answer(batch: Batch): Program {
    const answers = this.script.answers[batch.label] ?? []
    for (const answer of answers) {
      yield* this.loop.enqueue(response(batch, answer))
    }
    if ((answers.at(-1)?.status ?? 'CONTINUE') === 'CONTINUE') {
      yield* this.now.until(socketTimeout)
      yield* this.loop.enqueue(exception(batch))
    }
  }

  /** An op that starts to wait, and what it waits for. */
  #sending(
    method: string,
    batch: Batch,
    state: 'bootstrap' | 'answer',
    tasks: (isAsked: boolean) => readonly Task[],
  ): Op<undefined> {
    const set = this.set(batch, state)
    return new Op({
      object: this,
      method,
      args: [batch],
      verb: method,
      preview: `${this.name}.${method} ${batch.label}`,
      apply: (heap, actor) => {
        const isAsked = this.peekItems(heap).some(
          ([other, waits]) => other.engine === batch.engine && waits === 'bootstrap',
        )
        const effect = set.apply(heap, actor)
        const tells =
          state === 'answer'
            ? `sent ${batch.label}`
            : isAsked
              ? `let ${batch.label} wait for its engine, which had been asked for`
              : `asked for the engine of ${batch.label}`
        return { ...effect, spawned: tasks(isAsked), description: tells }
      },
    })
  }

  protected task(role: TaskRole, of: string, start: Task['start']): Task {
    const label = `${role}: ${of}`
    return { uid: label, label, start }
  }
}
