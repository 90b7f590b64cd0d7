import type { Memory } from '../../../memory/heap.ts'
import type { SharedCell } from '../../../objects/cell.ts'
import type { SharedQueue } from '../../../objects/queue.ts'
import { atomically } from '../../../steps/atomically.ts'
import { Op, type Program, type Task } from '../../../steps/program.ts'
import type { Batch } from './batch.ts'
import type { Blocks } from './blocks.ts'
import { exception, response, type Answer, type Callback } from './callback.ts'
import { Pulls, socketTimeout, type Script } from './pulls.ts'

/**
 * Pulls whose producers write into the blocks of the requests. One takes its time: its write is a step of its own,
 * before it answers, and the socket of its pull waits beside it; whatever comes when that has given up is lost. The
 * others write and answer at once.
 */
export class WrittenPulls extends Pulls {
  readonly #blocks: Blocks
  readonly #until: number

  /** @param until as {@link Blocks.load} takes it. */
  constructor(
    memory: Memory,
    script: Script,
    loop: SharedQueue<Callback>,
    now: SharedCell<number>,
    blocks: Blocks,
    until: number,
  ) {
    super(memory, script, loop, now)
    this.#blocks = blocks
    this.#until = until
  }

  protected override networkOf(batch: Batch): readonly Task[] {
    if (batch.label !== this.script.slow) return super.networkOf(batch)
    return [
      this.task('producer', batch.label, () => this.produce(batch)),
      this.task('socket', batch.label, () => this.wait(batch)),
    ]
  }

  override *answer(batch: Batch): Program {
    const { loop } = this
    const write = (answer: Answer) => this.#write(answer)
    for (const answer of this.script.answers[batch.label] ?? [])
      yield* atomically(this, 'answer', [response(batch, answer)], function* () {
        yield* loop.enqueue(response(batch, yield* write(answer)))
      })
  }

  /** The part of the engine that takes its time. */
  *produce(batch: Batch): Program {
    for (const answer of this.script.answers[batch.label] ?? []) {
      const told = yield* this.#write(answer)
      yield* this.#deliver(batch, told)
    }
  }

  /** Writes what an answer calls good, and returns what there is to say: what is given up is an error. */
  *#write(answer: Answer): Program<Answer> {
    const isWritten = yield* this.#blocks.load(answer.ok, this.now, this.#until)
    return isWritten ? answer : { ...answer, ok: [], err: [...answer.err, ...answer.ok] }
  }

  /** The part of its socket. */
  *wait(batch: Batch): Program {
    yield* this.#giveUp(batch)
  }

  /** Hands an answer to the loop, if the socket still waits for one. */
  #deliver(batch: Batch, answer: Answer): Op<undefined> {
    const callback = response(batch, answer)
    const { pulls, loop } = { pulls: this as Pulls, loop: this.loop }
    return atomically(this, 'answer', [callback], function* () {
      if ((yield* pulls.get(batch)) !== 'answer') return
      if (answer.status !== 'CONTINUE') yield* pulls.set(batch, 'answered')
      yield* loop.enqueue(callback)
    })
  }

  /** Waits until the socket has waited long enough; an exception reaches the loop if the last answer has not. */
  #giveUp(batch: Batch): Op<undefined> {
    const wait = this.now.until(socketTimeout)
    const end = this.set(batch, 'timed out')
    const raise = this.loop.enqueue(exception(batch))
    return new Op({
      object: this,
      method: 'giveUp',
      args: [batch],
      verb: 'timeout',
      preview: `${this.name}.giveUp ${batch.label}`,
      blocked: (heap, actor) => wait.blockedIn(heap, actor),
      apply: (heap, actor) => {
        const waited = wait.apply(heap, actor)
        const looked = this.get(batch).apply(heap, actor)
        const isOver = looked.result !== 'answer'
        const told = {
          ...looked,
          result: undefined,
          accesses: [...waited.accesses, ...looked.accesses],
          summary: isOver ? `${batch.label}, in time` : batch.label,
          description: isOver
            ? `found nothing left to wait for of ${batch.label}`
            : `gave up waiting for ${batch.label}`,
        }
        if (isOver) return told
        const ended = end.apply(heap, actor)
        const raised = raise.apply(ended.heap, actor)
        return {
          ...told,
          heap: raised.heap,
          accesses: [...told.accesses, ...ended.accesses, ...raised.accesses],
        }
      },
    })
  }
}
