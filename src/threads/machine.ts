import type { Heap } from '../memory/heap.ts'
import type { System } from '../system/system.ts'
import { snapshotStack } from './frame-snapshot.ts'
import type { Step } from './step.ts'
import { VirtualThread } from './virtual-thread.ts'

/** Runs a system one atomic step at a time. It only goes forward: time travel is a new replay. */
export class Machine {
  readonly #threads: VirtualThread[]
  #heap: Heap

  constructor(system: System) {
    this.#heap = system.memory.initial()
    this.#threads = system.threads.map(
      ({ name, title, start }) => new VirtualThread(name, title, 'thread', start),
    )
  }

  get heap(): Heap {
    return this.#heap
  }

  /** The threads in the system's order, then the detached tasks in the order of their creation. */
  get threads(): readonly VirtualThread[] {
    return this.#threads
  }

  /** The names of those who can take a step now. */
  enabled(): readonly string[] {
    return this.#threads
      .filter((thread) => thread.pending && !thread.blockedIn(this.#heap))
      .map(({ name }) => name)
  }

  /** Why `name` cannot take a step now, as a clause, or null if it can. */
  refusal(name: string): string | null {
    const thread = this.#threads.find((candidate) => candidate.name === name)
    if (!thread)
      return /^\d+$/.test(name)
        ? `there is no detached task ${name} yet`
        : `there is no thread ${name}`
    if (!thread.pending)
      return `${name} has ${thread.outcome && 'threw' in thread.outcome ? 'failed' : 'finished'}`
    const blocked = thread.blockedIn(this.#heap)
    return blocked && `${name} is blocked: ${blocked.why}`
  }

  /**
   * Lets `name` take its next step.
   *
   * @throws Error where {@link refusal} gives a reason.
   */
  step(name: string): Step {
    const refusal = this.refusal(name)
    const thread = this.#threads.find((candidate) => candidate.name === name)
    const request = thread?.pending
    if (refusal || !thread || !request) throw new Error(refusal ?? `${name} has no next step`)
    const before = this.#heap
    // Where a thread stands can be told only while it stands there.
    const stack = snapshotStack(request.stack)
    const effect = thread.step(before)
    this.#heap = effect.heap
    const spawned = effect.spawned.map((task) => {
      const taskName = String(this.#threads.filter(({ kind }) => kind === 'task').length + 1)
      this.#threads.push(new VirtualThread(taskName, task.label, 'task', task.start))
      return taskName
    })
    return {
      actor: name,
      op: request.op.record,
      stack,
      before,
      effect:
        effect.spawned.length === 0
          ? effect
          : { ...effect, spawned: effect.spawned.map(({ uid, label }) => ({ uid, label })) },
      spawned,
      last: thread.outcome !== null,
    }
  }
}
