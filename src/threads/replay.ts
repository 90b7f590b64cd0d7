import type { Heap } from '../memory/heap.ts'
import { Machine } from './machine.ts'
import type { Step } from './step.ts'
import type { System } from '../system/system.ts'
import { snapshotThread, type ThreadSnapshot } from './thread-snapshot.ts'

/** Where a schedule could not be followed, and what could have run instead. */
export interface Stop {
  /** Index of the step that cannot run, from 0. */
  readonly index: number
  readonly actor: string
  /** A clause such as `B has finished`. */
  readonly why: string
  /** Who could take that step. */
  readonly enabled: readonly string[]
}

/**
 * A run of a system, as far as its schedule could be followed, and where everybody stands then. It is
 * plain data: a structured clone of it is equal to it, and so is what a worker was sent of it. What a
 * clone keeps of the identity of heaps, {@link Step} says.
 */
export interface Trace {
  readonly steps: readonly Step[]
  readonly stop: Stop | null
  readonly heap: Heap
  /** The threads in the system's order, then the detached tasks in the order of their creation. */
  readonly threads: readonly ThreadSnapshot[]
  readonly enabled: readonly string[]
  /** `deadlock`: nobody can take a step, and not all have ended. */
  readonly state: 'running' | 'complete' | 'deadlock'
}

/**
 * Runs `system` along a schedule, a list of names, one a step. The same system and schedule give the
 * same trace. A name that cannot take a step ends the run there: `stop` says why.
 */
export function replay(system: System, schedule: readonly string[]): Trace {
  const machine = new Machine(system)
  const steps: Step[] = []
  let stop: Stop | null = null
  for (const [index, actor] of schedule.entries()) {
    const why = machine.refusal(actor)
    if (why) {
      stop = { index, actor, why, enabled: machine.enabled() }
      break
    }
    steps.push(machine.step(actor))
  }
  return traceOf(machine, steps, stop)
}

/** What a machine has done, and how it stands. */
export function traceOf(machine: Machine, steps: readonly Step[], stop: Stop | null = null): Trace {
  const enabled = machine.enabled()
  const pending = machine.threads.some((thread) => thread.pending)
  return {
    steps,
    stop,
    heap: machine.heap,
    threads: machine.threads.map((thread) => snapshotThread(thread, machine.heap)),
    enabled,
    state: enabled.length > 0 ? 'running' : pending ? 'deadlock' : 'complete',
  }
}
