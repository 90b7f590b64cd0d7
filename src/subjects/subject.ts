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
  /** Who takes part in it and what it is about, where nobody can be expected to know. */
  readonly primer?: Primer
  /** How it is spoken of in a sentence. Absent: see `phrasesOf`. */
  readonly phrases?: Phrases
  /** What it carries from a beginning to an end, if it does. */
  readonly carries?: CarriedThings
}

/** What a stranger has to know of a system before its runs say anything. */
export interface Primer {
  /** What it answers, such as `What is a request here?`. */
  readonly title: string
  /** Who takes part, in the order in which a thing goes from one to the next. */
  readonly parts: readonly PrimerPart[]
  readonly sentences: readonly string[]
}

interface PrimerPart {
  readonly label: string
  /** The name of the thread or task that plays it; null if that is none, or not always the same. */
  readonly thread: string | null
  /** What it does, in a few words. */
  readonly says: string
  /** What goes from it to the next part; null if nothing does. */
  readonly next: string | null
}

/** How the things are called that a system carries along: see `System.lifecycles`. */
export interface CarriedThings {
  /** A heading, such as `Requests`. */
  readonly title: string
  /** What each keeps from others until its end, such as `blocks`. */
  readonly hold: string
}
