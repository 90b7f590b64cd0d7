/** How a strategy is put into words where entities are as a scenario has them. */
export interface CacheWords {
  /** Puts something under the name of an entry `e` that is not dropped. */
  readonly put: (what: string) => string
  /** Whether an entry's name is no longer right once `e` has taken its place. */
  readonly isLeft: (held: string) => string
  /** A condition of a loop that only an entry that is not dropped enters; nothing where none is dropped. */
  readonly isLive: string
}

/** @param mayBeDropped whether an entity may be dropped in the scenario. */
export function wordsOf(mayBeDropped: boolean): CacheWords {
  return mayBeDropped
    ? {
        put: (what) => `if (!e.dropped) byName.put(e.name, ${what})`,
        isLeft: (held) => `${held} && (e.dropped || ${held}.name !== e.name)`,
        isLive: '!e.dropped && ',
      }
    : {
        put: (what) => `byName.put(e.name, ${what})`,
        isLeft: (held) => `${held} && ${held}.name !== e.name`,
        isLive: '',
      }
}
