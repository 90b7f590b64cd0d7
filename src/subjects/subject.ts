import type { FaultKind } from '../system/inspection.ts'
import type { Choice } from './choice.ts'
import type { Phrases } from './phrases.ts'

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
  /** What can be wrong with its memory. */
  readonly faults: readonly FaultKind[]
  /** How it is spoken of in a sentence. Absent: see `phrasesOf`. */
  readonly phrases?: Phrases
  /** What it carries from a beginning to an end, if it does. */
  readonly carries?: CarriedThings
}

/** How the things are called that a system carries along: see `System.lifecycles`. */
export interface CarriedThings {
  /** A heading, such as `Requests`. */
  readonly title: string
  /** What each keeps from others until its end, such as `blocks`. */
  readonly hold: string
}
