import type { AtomicSection } from '../explorer/answers/atomic/atomic-section.ts'
import type { WithoutStep } from '../explorer/without-step.ts'
import type { Why } from '../explorer/answers/why/ordering.ts'
import type { Verdict } from '../explorer/answers/verdict.ts'
import type { Scenario, Setting } from '../subjects/scenario.ts'
import type { System } from '../system/system.ts'

/** What was searched, and what search says of it. */
export interface Checked {
  readonly scenario: Scenario
  /** With a value for each option of the scenario. */
  readonly setting: Setting
  /** The setting's options in words: see `worldOf`. */
  readonly world: string
  readonly system: System
  /** The ids of the properties by which its runs are judged. */
  readonly judged: readonly string[]
  readonly verdict: Verdict
  /** Why schedules break what is judged: see `Exploration.why`. */
  readonly why: Why | null | 'unknown'
  /** What would have to be one step: see `Exploration.atomicSection`. */
  readonly section: AtomicSection | 'none' | null | 'unknown'
  /** What search says without each of its steps; absent if nobody asked. */
  readonly without?: readonly WithoutStep[]
  /** What is so of the counts that its program pins, in a few words; absent or empty if it pins none. */
  readonly pins?: string
  /** Who is ended by which error, in a sentence: see `failureSentence`; absent or empty if nobody is, or need not be told. */
  readonly failure?: string
}
