import type { Memory } from '../../../memory/heap.ts'
import type { SharedCell } from '../../../objects/cell.ts'
import { SharedQueue } from '../../../objects/queue.ts'
import type { Program } from '../../../steps/program.ts'
import { instance, type Entity, type EntityRecord } from './entity.ts'
import { Metastore } from './metastore.ts'

interface Stubs {
  /** What refreshes are answered by, each once, in the order in which they are asked, whoever asks. */
  readonly answers: readonly EntityRecord[]
  /** The first refresh is not answered before this is true. */
  readonly gate: SharedCell<boolean>
}

/** A metastore under test: a refresh gets the next of the answers that were laid down, and the first one waits. */
export class StubbedStore extends Metastore {
  readonly #answers: SharedQueue<Entity>
  readonly #first: EntityRecord | undefined
  readonly #gate: SharedCell<boolean>

  constructor(memory: Memory, records: readonly EntityRecord[], { answers, gate }: Stubs) {
    super(memory, records)
    this.#answers = new SharedQueue(
      memory,
      'answers',
      answers.map((each) => instance(each)),
    )
    this.#first = answers[0]
    this.#gate = gate
  }

  override *refresh(): Program<Entity | undefined> {
    const answer = yield* this.#answers.dequeue()
    if (answer.entityVersion === this.#first?.entityVersion) yield* this.#gate.until(true)
    return answer
  }
}
