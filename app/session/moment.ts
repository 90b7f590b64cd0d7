import type { Setting } from '../../src/index.ts'

/** How a moment is looked at: the run itself, two runs side by side, what search says of all runs, or to learn from it. */
export type View = 'run' | 'compare' | 'proof' | 'learn'

/** Which beat of a lesson a moment belongs to, whatever a person has changed since. */
export interface InLesson {
  /** The lesson's id. */
  readonly id: string
  /** The number of the beat, from 1. */
  readonly beat: number
  /** The beat's own moment: what a person begins with, and can begin anew with. */
  readonly start: Moment
  /** How the beat is looked at; absent: the run. */
  readonly view?: 'compare' | 'proof'
}

/** What a run is compared with. */
export interface Beside {
  /** The strategy's id. */
  readonly strategy: string
  /** Who takes each step of it; null if it does, under its strategy, what the run does under its own. */
  readonly schedule: readonly string[] | null
}

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
  /** Absent: a person has chosen nothing to compare the run with. */
  readonly beside?: Beside
  /** Absent: the run. */
  readonly view?: Exclude<View, 'run'>
  /** Where one learns from it: the beat; absent for the list of all lessons. */
  readonly lesson?: InLesson
}

/** How a moment is looked at, in a lesson or not. */
export function viewOf({ view, lesson }: Pick<Moment, 'view' | 'lesson'>): View {
  return (lesson ? lesson.view : view) ?? 'run'
}
