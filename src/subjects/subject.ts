import type { FaultKind } from '../system/inspection.ts'
import type { Choice } from './choice.ts'

/** A system under study: what all of its scenarios have in common. */
export interface Subject {
  readonly id: string
  readonly title: string
  /** What one of its strategies is called on the page, such as `Merge`. */
  readonly strategyNoun: string
  /** The ways in which it can be written, in the order in which they are offered. */
  readonly strategies: readonly Choice[]
  /**
   * The ids of the properties by which a run is judged, unless a person chooses others. A scenario in which
   * one of them makes no sense is judged by the rest.
   */
  readonly judged: readonly string[]
  /**
   * What a use of a shared object is called, in the present and in the past: `cleans up`, `cleaned up`. One that is
   * absent is called by its name.
   */
  readonly deeds?: Readonly<Record<string, Deed>>
  /** What can be wrong with its memory. */
  readonly faults: readonly FaultKind[]
  /** What it carries from a beginning to an end, if it does. */
  readonly carries?: CarriedThings
}

/** What somebody does and did. */
export type Deed = readonly [does: string, did: string]

/** How the things are called that a system carries along: see `System.lifecycles`. */
export interface CarriedThings {
  /** A heading, such as `Requests`. */
  readonly title: string
  /** What each keeps from others until its end, such as `blocks`. */
  readonly hold: string
}
