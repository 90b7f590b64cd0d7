/** A step of a thread, by its name: see `stepNames`. */
export interface StepName {
  readonly thread: string
  readonly step: string
}

/**
 * That one step comes before another: it is so in a schedule in which the first is taken, and the second is
 * not taken before it.
 */
export interface Ordering {
  readonly before: StepName
  readonly after: StepName
}

/** Orderings that are all so: a conjunction. Without any, it is every schedule. */
export interface Clause {
  readonly orderings: readonly Ordering[]
  /** How many bad schedules have all of these orderings, and not all of those of any clause before. */
  readonly schedules: bigint
  /** One of those schedules. */
  readonly witness: readonly string[]
}

/** Why schedules of a system are bad, in terms of what comes before what. */
export interface Why {
  /**
   * Whether a schedule is bad exactly when all orderings of some clause are so. If not, no three clauses of
   * three orderings say that much, and the one clause has orderings that every bad schedule has; so may others.
   */
  readonly exact: boolean
  /** In descending order of what each adds. */
  readonly clauses: readonly Clause[]
}
