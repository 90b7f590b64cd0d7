/** The detached tasks that are pending: their local nodes, ascending, and with repetitions. */
interface Multiset {
  readonly tasks: readonly number[]
  /** How many tasks the run has created, where tasks are told apart by name; else 0. */
  readonly created: number
}

/** Interns the multisets of pending tasks (hash-consing): the same tasks are the same small integer. */
export class Multisets {
  readonly #bags: Multiset[] = [{ tasks: [], created: 0 }]
  readonly #ids = new Map<string, number>([['0:', 0]])
  readonly #countsCreated: boolean

  constructor(countsCreated: boolean) {
    this.#countsCreated = countsCreated
  }

  at(id: number): Multiset {
    const bag = this.#bags[id]
    if (!bag) throw new RangeError(`no bag of tasks ${id}`)
    return bag
  }

  /** The bag without `gone`, if it is given, and with `come`. */
  change(id: number, gone: number | null, come: readonly number[], created: number): number {
    const bag = this.at(id)
    const kept = gone === null ? bag.tasks : bag.tasks.toSpliced(bag.tasks.indexOf(gone), 1)
    const tasks = [...kept, ...come].toSorted((a, b) => a - b)
    const next = { tasks, created: this.#countsCreated ? bag.created + created : 0 }
    const key = `${next.created}:${tasks.join()}`
    let found = this.#ids.get(key)
    if (found === undefined) this.#ids.set(key, (found = this.#bags.push(next) - 1))
    return found
  }
}
