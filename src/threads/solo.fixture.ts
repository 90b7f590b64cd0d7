import type { Heap, Memory } from '../memory/heap.ts'
import { expectRequest, type Program, type Task } from '../steps/program.ts'
import { VirtualThread } from './virtual-thread.ts'

/**
 * Runs programs to the end, one after another, on one memory: a concurrent object used as a plain
 * one. The tasks that a program queues run right after it, in order. To memory, all programs are one
 * thread: its steps are counted on from one program to the next.
 */
export class Solo {
  #heap: Heap
  #steps = 0

  constructor(memory: Memory) {
    this.#heap = memory.initial()
  }

  /** Memory as the last program left it. */
  get heap(): Heap {
    return this.#heap
  }

  /**
   * Runs one program to its end and returns its result.
   *
   * @throws Error with the program's own message if it throws, or if a step of it fails or blocks: nobody
   *   would ever wake it.
   */
  run<Result>(program: Program<Result>): Result {
    const iterator = program[Symbol.iterator]()
    const tasks: VirtualThread[] = []
    let next = iterator.next()
    while (!next.done) {
      const { op } = expectRequest(next.value)
      const actor = { name: 'A', steps: this.#steps }
      const blocked = op.blockedIn(this.#heap, actor)
      if (blocked) throw new Error(`blocked for ever: ${blocked.why}`)
      const effect = op.apply(this.#heap, actor)
      if (effect.failure !== undefined) throw new Error(effect.failure)
      this.#heap = effect.heap
      tasks.push(...effect.spawned.map(threadOf))
      this.#steps += 1
      next = iterator.next(effect.result)
    }
    // The list may grow while it is walked: a task may queue tasks of its own.
    for (const task of tasks) {
      while (task.pending) {
        const { heap, spawned } = task.step(this.#heap)
        this.#heap = heap
        tasks.push(...spawned.map(threadOf))
      }
    }
    return next.value
  }
}

function threadOf({ label, start }: Task): VirtualThread {
  return new VirtualThread(label, label, 'task', start)
}
