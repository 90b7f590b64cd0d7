import type { System } from '../system/system.ts'
import type { Choice } from './choice.ts'
import type { Subject } from './subject.ts'

/** A switch of the environment. Its id is its key in links, in the terminal and in JSON. */
export interface EnvironmentOption extends Choice {
  readonly off: string
  readonly on: string
}

/** What a scenario is run under: a strategy, and a value for each of its options. */
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
  /** The address of the code or of the report that it is made after, if that is public. */
  readonly source?: string
  /** The system that it is about. */
  readonly subject: Subject
  readonly options: readonly EnvironmentOption[]
  /**
   * Makes the system anew.
   *
   * @throws RangeError for a strategy or an option's value that the scenario does not have.
   */
  build(setting: Setting): System
}
