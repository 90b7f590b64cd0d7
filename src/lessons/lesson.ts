import type { Claim } from './claim.ts'
import type { Place } from './place.ts'

/** Something on the page that a beat is about, and that stands out while it is told. */
export interface Sight {
  readonly kind: 'strategy' | 'world' | 'chance' | 'row' | 'run' | 'step' | 'turn'
  /**
   * A strategy's id, an option's, a row as `byName pear` or, where an object has but one, as `count`, the number of a
   * step from 1, or the thread whose turn it would be; empty for the chance and the run.
   */
  readonly id: string
}

/** One answer that a question offers. */
export interface Answer {
  readonly text: string
  readonly isRight: boolean
  /** What it says, to be executed: it is so if the answer is right, and is not so if it is wrong. */
  readonly claim: Claim
  /** What is said to somebody who gave it, in one sentence. */
  readonly reply: string
}

/** What somebody is asked to predict. What would give it away is hidden until it is answered. */
export interface Question {
  readonly text: string
  /** Exactly one of them is right. */
  readonly answers: readonly Answer[]
}

/**
 * What somebody is asked to bring about by steps of their own. `break`: a run that ends and breaks what is judged.
 * `pass`: a run that ends and does not. `secure`: a strategy under which no schedule breaks it.
 */
export interface Task {
  readonly text: string
  readonly goal: 'break' | 'pass' | 'secure'
  /** With how many context switches at most. Absent: as many as one likes. */
  readonly switches?: number
}

/** One page of a lesson: a moment, and what is said of it. */
export interface Beat {
  readonly title: string
  readonly place: Place
  /** One or two sentences. */
  readonly text: string
  /** What to look at, in a few words, and where that is. */
  readonly look?: { readonly text: string; readonly at: readonly Sight[] }
  readonly question?: Question
  readonly task?: Task
  /** What has to be so for the text to be true. Every figure in it is one of a claim. */
  readonly claims: readonly Claim[]
}

/** What is learned in some minutes, beat by beat. */
export interface Lesson {
  /** Its name in links. */
  readonly id: string
  readonly title: string
  /** What somebody knows who has come to its end, in one sentence. */
  readonly summary: string
  readonly beats: readonly Beat[]
}
