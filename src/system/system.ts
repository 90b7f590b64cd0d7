import type { Heap, Memory } from '../memory/heap.ts'
import type { Inspect, Lifecycle } from './inspection.ts'
import type { Program } from '../steps/program.ts'
import type { Primer } from './primer.ts'
import type { Property } from './property.ts'

/** A virtual thread before it runs. */
export interface ThreadSpec {
  /** `A`, `B`, `C`, … in the system's order. */
  readonly name: string
  /** What it does, for a person: `caches v2 pear`. */
  readonly title: string
  /** Makes the thread's program anew: called once a replay. */
  readonly start: () => Program<unknown>
}

/** A closed concurrent system: what its threads share, what they run, and what should hold. */
export interface System {
  readonly memory: Memory
  readonly threads: readonly ThreadSpec[]
  readonly inspect: Inspect
  /** Which object's values are instances that another object holds: how memory is laid out. */
  readonly references: readonly { readonly from: string; readonly to: string }[]
  readonly properties: readonly Property[]
  /** What the system carries along, always the same and in the same order, if that is what it does. */
  readonly lifecycles?: (heap: Heap) => readonly Lifecycle[]
  /** Who takes part in it and what it is about, where nobody can be expected to know. */
  readonly primer?: Primer
}
