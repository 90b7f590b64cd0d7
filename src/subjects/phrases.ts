/** What somebody does and did with a shared object: `cleans up`, `cleaned up`. */
export type Deed = readonly [does: string, did: string]

/** Rows of an object with a fault of some kinds. */
interface FaultyRows {
  readonly object: string
  readonly kinds: readonly string[]
}

/** What runs do that break a property, in words. */
export interface BreachWords {
  /**
   * A regular verb in the plural and what it is done to, the latter in braces: `leave {a name} pointing at a dead
   * entry`.
   */
  readonly words: string
  /** The row that stands for what is in braces, if there is one. */
  readonly row?: FaultyRows
  /** The rows that are at fault where it is broken, if they are not those that can stand for what is in braces. */
  readonly rows?: readonly FaultyRows[]
}

/**
 * How a system under study is spoken of in a sentence: what it has no words for is called by its title or its name.
 * It stands apart from the system, for it is needed later than that.
 */
export interface Phrases {
  /** By a strategy's id, what it is, after “with”: `upstream’s code`. */
  readonly strategies: Readonly<Record<string, string>>
  /** By an option's id and a choice's, what is so then, after “with”. Of a choice that has no phrase nothing is said. */
  readonly world?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By a property's id. */
  readonly breaches: Readonly<Record<string, BreachWords>>
  /** By a use of a shared object, such as `byName.remove`. */
  readonly deeds?: Readonly<Record<string, Deed>>
}
