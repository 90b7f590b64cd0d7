import type { System } from '../system/system.ts'
import type { Choice } from './choice.ts'
import type { Subject } from './subject.ts'

/** One way in which something of the environment can be. */
export interface EnvironmentChoice extends Choice {
  /** How a verdict names its world where it is so: `with upstream’s listener`. Absent if that needs no word. */
  readonly world?: string
}

/** Something of the environment that can be chosen. Its id is its key in links, in the terminal and in JSON. */
export interface EnvironmentOption extends Choice {
  /** In the order in which they are offered. Of two, the second is what a switch turns on. */
  readonly choices: readonly EnvironmentChoice[]
  /** The id of the choice that holds where none is made. */
  readonly default: string
  /**
   * Says how the choices are related to what is studied, if a verdict is worth little without its other
   * world: then the verdict on each choice is told beside the other.
   */
  readonly worlds?: string
}

/** What a scenario is run under: a strategy, and, where it is not the default, the choice of an option. */
export interface Setting {
  readonly strategy: string
  readonly options: Readonly<Record<string, string>>
}

/** Who runs what, on which memory, and what must hold. */
export interface Scenario {
  readonly id: string
  readonly title: string
  /** One plain sentence that says what happens. */
  readonly sentence: string
  /** The same in a few words after “when”: `two threads rename one entity`. Absent: a sentence names the title. */
  readonly when?: string
  /**
   * A run that shows its point, for somebody who has chosen nothing else: under a strategy, without options, to an
   * end that breaks what is judged. Absent where nothing can be broken.
   */
  readonly shows?: {
    readonly strategy: string
    /** A schedule: see `encodeSchedule`. */
    readonly run: string
  }
  /** The program as a person wrote it, in one file; absent for what comes with the page. */
  readonly text?: string
  /**
   * Why it stands in the place of another, which was asked for and cannot be run, as a clause: `it is cut off or
   * damaged`. Absent where it is what was asked for.
   */
  readonly fault?: string
  /** The address of the code or of the report that it is made after, if that is public. */
  readonly source?: string
  /** The system that it is about. */
  readonly subject: Subject
  readonly options: readonly EnvironmentOption[]
  /**
   * The ids of the properties by which a run of it is judged, unless a person chooses others, where these are not
   * those of its subject: what a test asserts, for instance.
   */
  readonly judged?: readonly string[]
  /** Why it cannot happen in the system that is modelled, in one sentence; absent if it can. */
  readonly hypothetical?: string
  /**
   * Makes the system anew.
   *
   * @throws RangeError for a strategy or an option's value that the scenario does not have.
   */
  build(setting: Setting): System
}
