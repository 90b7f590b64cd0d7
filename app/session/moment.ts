import type { Setting } from '../../src/index.ts'

/**
 * Everything that a person has chosen and that a link carries: one moment of one run. What is on the
 * page is derived from it.
 */
export interface Moment extends Setting {
  /** The scenario's id. */
  readonly scenario: string
  /** Who takes each step of the run. */
  readonly schedule: readonly string[]
  /** How many of the run's steps have been taken, from 0 to the length of the schedule. */
  readonly at: number
  /** The ids of the properties by which a run is judged; absent: those that the scenario's subject names. */
  readonly judged?: readonly string[]
}
