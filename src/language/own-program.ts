import type { Memory } from '../memory/heap.ts'
import type { SharedObject } from '../memory/shared-object.ts'
import type { Identified } from '../memory/value.ts'
import type { Program } from '../steps/program.ts'
import type { Scenario } from '../subjects/scenario.ts'
import type { SharedKind } from './objects/shared-kind.ts'
import type { Problem, Span } from './problem.ts'

/** A person's own race, read and checked: everything that can be told of it without running it. */
export interface OwnProgram {
  readonly text: string
  /** Its first comment, or a name for a program that has none. */
  readonly title: string
  /** The ids of its variants, in their order: `program` alone where it declares none. */
  readonly variants: readonly string[]
  /** What it says must hold, in its order. */
  readonly properties: readonly WrittenProperty[]
  readonly pins: readonly Pin[]
  /** Where a pin could be written behind `run(…)`; null for a program that is a merge strategy. */
  readonly run: Span | null
  /** Every place at which a thread takes a step, in the order of the text. */
  readonly steps: readonly Span[]
  /** Whether it is a merge strategy for the cache under study, and no race by itself. */
  readonly isMergeStrategy: boolean
  /**
   * Looks for a loop that can go on for ever: then no search of all schedules comes to an end. It runs the program,
   * and may take as long as a small search.
   *
   * @param mostStates how many states are looked at, at most; what comes later is not found.
   */
  endlessLoop(variant: string, mostStates?: number): Problem | null
  /**
   * Lets a merge strategy work in a memory that is there already: what it shares beside the two maps is made there.
   *
   * @throws RangeError for a program that is no merge strategy.
   */
  mergeIn(memory: Memory): BoundMerge
  /**
   * The program as a scenario, of which its variants are the strategies.
   *
   * @param id how it is called in links and in JSON.
   */
  scenario(id: string): Scenario
}

/** A merge strategy at work in a memory. */
export interface BoundMerge {
  /** Says which objects the program's two maps are. */
  bind(name: 'byId' | 'byName', object: SharedObject<unknown>, kind: SharedKind): void
  /**
   * A call of its `cacheNewEntry`.
   *
   * @param by tells apart what different calls make.
   */
  cacheNewEntry(entry: Identified, by: string): Program<unknown>
}

/** A property as it is written: its sentence is its id. */
export interface WrittenProperty {
  readonly sentence: string
  readonly when: 'end' | 'always'
  /** The whole statement, to which a pin belongs that stands behind it. */
  readonly span: Span
}

/** In how many of all schedules a property is said to break, by variant. */
export interface Pin {
  /** The id of the property: a sentence, `no-deadlock`, `no-failure` or `serializable`. */
  readonly property: string
  readonly counts: readonly PinnedCount[]
  /** The comment. */
  readonly span: Span
}

export interface PinnedCount {
  readonly variant: string
  readonly violating: bigint
  readonly schedules: bigint
}
