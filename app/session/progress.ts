/** What somebody has done of the lessons. A beat is named as its link names it: `lost-update/3`. */
export interface Progress {
  /** By beat: the place among the answers, from 0, of the one that was given last. */
  readonly answers: Readonly<Record<string, number>>
  /** The beats whose task is solved. */
  readonly solved: readonly string[]
  /** The beats that were seen, each once, the last one last. */
  readonly seen: readonly string[]
  /** Whether type is as large as a room full of people needs it. */
  readonly isLarge: boolean
}

export const noProgress: Progress = { answers: {}, solved: [], seen: [], isLarge: false }
