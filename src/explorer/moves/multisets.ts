/** The detached tasks of a run, as far as they matter for what can follow. */
interface Multiset {
  /** The local nodes of those that are pending, ascending, and with repetitions. */
  readonly tasks: readonly number[]
  /** Whether one was ended by an error. */
  readonly failed: boolean
  /** How many tasks the run has created, where tasks are told apart by name; else 0. */
  readonly created: number
}

/** Interns the multisets of pending tasks (hash-consing): the same tasks are the same small integer. */
export class Multisets {
  readonly #bags: Multiset[] = [{ tasks: [], failed: false, created: 0 }]
  readonly #ids = new Map<string, number>([['0:false:', 0]])
  readonly #countsCreated: boolean

  constructor(countsCreated: boolean) {
    this.#countsCreated = countsCreated
  }

  at(id: number): Multiset {
    const bag = this.#bags[id]
    if (!bag) throw new RangeError(`no bag of tasks ${id}`)
    return bag
  }

  /**
   * The bag after a step.
   *
   * @param gone the task that took it, before it; null if a thread took it.
   * @param come what is pending from then on: that task, and those that the step queued.
   * @param failed whether it ended its task by an error.
   */
  change(
    id: number,
    gone: number | null,
    come: readonly number[],
    created: number,
    failed = false,
  ): number {
    const bag = this.at(id)
    const kept = gone === null ? bag.tasks : bag.tasks.toSpliced(bag.tasks.indexOf(gone), 1)
    const tasks = [...kept, ...come].toSorted((a, b) => a - b)
    const next = {
      tasks,
      failed: bag.failed || failed,
      created: this.#countsCreated ? bag.created + created : 0,
    }
    const key = `${next.created}:${next.failed}:${tasks.join()}`
    let found = this.#ids.get(key)
    if (found === undefined) this.#ids.set(key, (found = this.#bags.push(next) - 1))
    return found
  }
}
