import { ABSENT } from '../moves/pair-table.ts'

interface NamedTask {
  readonly name: string
  /** Its local node. */
  node: number
}

/**
 * Who is called what in one run. A thread has its own name; detached tasks are named `1`, `2`, … in the order
 * of their creation. Of several equal tasks it is the one that took the last step that goes on, or else
 * the oldest.
 *
 * An actor is a number: a thread's index, or the number of threads plus the local node of a task.
 */
export class TaskNames {
  readonly #threads: readonly string[]
  #pending: NamedTask[] = []
  #created = 0
  #last: NamedTask | null = null

  constructor(threads: readonly string[]) {
    this.#threads = threads
  }

  /** The actor of this name, or null if it is neither a thread nor a task that is pending. */
  actorOf(name: string): number | null {
    const thread = this.#threads.indexOf(name)
    if (thread >= 0) return thread
    const task = this.#pending.find((each) => each.name === name)
    return task ? this.#threads.length + task.node : null
  }

  /** The names of all who can take an actor's step, the oldest first. */
  namesOf(actor: number): readonly string[] {
    const thread = this.#threads[actor]
    return thread === undefined ? this.#equal(actor).map(({ name }) => name) : [thread]
  }

  /** The name of who takes an actor's step where nobody has chosen. */
  nameOf(actor: number): string {
    const thread = this.#threads[actor]
    if (thread !== undefined) return thread
    const equal = this.#equal(actor)
    const task = equal.find((each) => each === this.#last) ?? equal[0]
    if (!task) throw new RangeError(`no pending task at node ${actor - this.#threads.length}`)
    return task.name
  }

  /**
   * Takes a step by the thread or pending task of this name.
   *
   * @param nodeAfter the task's local node after the step; `ABSENT` if it has ended, or for a thread.
   * @param queued the tasks that the step queues, in order, as local nodes; `ABSENT` for one without a step.
   */
  take(name: string, nodeAfter: number, queued: readonly number[]): void {
    this.#last = this.#pending.find((task) => task.name === name) ?? null
    if (this.#last) {
      this.#last.node = nodeAfter
      if (nodeAfter === ABSENT) this.#pending = this.#pending.filter((task) => task !== this.#last)
    }
    for (const node of queued) {
      this.#created += 1
      if (node !== ABSENT) this.#pending.push({ name: String(this.#created), node })
    }
  }

  #equal(actor: number): readonly NamedTask[] {
    return this.#pending.filter(({ node }) => node === actor - this.#threads.length)
  }
}
