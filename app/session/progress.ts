/** What somebody has done of the lessons. A beat is named as its link names it: `lost-update/3`. */
export interface Progress {
  /** By beat: the place among the answers, from 0, of the one that was given last. */
  readonly answers: Readonly<Record<string, number>>
  /** The beats whose task is solved. */
  readonly solved: readonly string[]
  /** By lesson: the number of the beat that was seen last, from 1. */
  readonly seen: Readonly<Record<string, number>>
}

export const noProgress: Progress = { answers: {}, solved: [], seen: {} }
