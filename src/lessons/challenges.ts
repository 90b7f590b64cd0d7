/** What search knows of a scenario that can be broken: so nobody has to search all strategies to be asked to. */
export interface Breakable {
  /** A strategy under which it can be. */
  readonly breaks: string
  /** The fewest context switches in which it can. */
  readonly switches: number
  /** Whether some order ends well under that strategy. */
  readonly passes: boolean
  /**
   * A strategy under which every order ends well, with what has to be so around it besides; null if there is none,
   * for it breaks, or does not come to an end, under each.
   */
  readonly secures: {
    readonly strategy: string
    readonly options?: Readonly<Record<string, string>>
  } | null
}

/** By the id of a scenario. A test holds each against search. */
export const breakable: Readonly<Record<string, Breakable>> = {
  rename: { breaks: 'racy', switches: 1, passes: true, secures: { strategy: 'guard' } },
  'cold-rename': { breaks: 'racy', switches: 1, passes: true, secures: { strategy: 'guard' } },
  'same-name': { breaks: 'won-only', switches: 2, passes: true, secures: { strategy: 'guard' } },
  'same-version': { breaks: 'racy', switches: 1, passes: true, secures: { strategy: 'won-only' } },
  'there-and-back': { breaks: 'racy', switches: 1, passes: true, secures: { strategy: 'guard' } },
  'drop-reload': { breaks: 'racy', switches: 1, passes: false, secures: { strategy: 'won-only' } },
  replace: { breaks: 'racy', switches: 1, passes: true, secures: { strategy: 'guard' } },
  refresh: { breaks: 'racy', switches: 3, passes: true, secures: { strategy: 'guard' } },
  'ask-twice': { breaks: 'racy', switches: 3, passes: true, secures: { strategy: 'guard' } },
  'rename-evict': { breaks: 'racy', switches: 1, passes: true, secures: { strategy: 'indexed' } },
  'name-reuse': { breaks: 'indexed', switches: 1, passes: true, secures: { strategy: 'won-only' } },
  'three-writers': { breaks: 'racy', switches: 2, passes: true, secures: { strategy: 'guard' } },
  'three-evict': { breaks: 'racy', switches: 2, passes: true, secures: { strategy: 'indexed' } },
  'insert-evict': { breaks: 'racy', switches: 1, passes: true, secures: { strategy: 'indexed' } },
  'same-version-evict': {
    breaks: 'won-only',
    switches: 2,
    passes: true,
    secures: { strategy: 'indexed' },
  },
  'purge-late-load': { breaks: 'racy', switches: 2, passes: true, secures: { strategy: 'guard' } },
  'drop-create': {
    breaks: 'indexed',
    switches: 1,
    passes: true,
    secures: { strategy: 'won-only' },
  },
  'mixed-versions': { breaks: 'racy', switches: 2, passes: true, secures: { strategy: 'guard' } },
  'seed-test-concurrent': { breaks: 'indexed', switches: 3, passes: true, secures: null },
  'telling-test': { breaks: 'racy', switches: 0, passes: false, secures: { strategy: 'won-only' } },
  'lost-update': { breaks: 'racy', switches: 2, passes: true, secures: { strategy: 'fixed' } },
  'lock-order': { breaks: 'opposite', switches: 1, passes: true, secures: { strategy: 'ordered' } },
  'put-if-absent': { breaks: 'racy', switches: 2, passes: true, secures: { strategy: 'fixed' } },
  dns: { breaks: 'racy', switches: 2, passes: true, secures: { strategy: 'aws-fix' } },
  'receive-iterate': {
    breaks: 'insert-then-expire',
    switches: 11,
    passes: true,
    secures: { strategy: 'upstream' },
  },
  'receive-expire': {
    breaks: 'insert-then-expire',
    switches: 10,
    passes: true,
    secures: { strategy: 'upstream' },
  },
  'receive-split': {
    breaks: 'insert-then-expire',
    switches: 11,
    passes: true,
    secures: { strategy: 'upstream' },
  },
  'receive-paths': {
    breaks: 'upstream',
    switches: 11,
    passes: true,
    secures: { strategy: 'first-wins' },
  },
  'receive-stuck': {
    breaks: 'untracked',
    switches: 8,
    passes: false,
    secures: { strategy: 'upstream' },
  },
  'receive-double': {
    breaks: 'owner',
    switches: 10,
    passes: true,
    secures: { strategy: 'upstream' },
  },
  'receive-late-write': {
    breaks: 'upstream',
    switches: 11,
    passes: true,
    secures: { strategy: 'first-wins' },
  },
  'receive-forgotten': {
    breaks: 'upstream',
    switches: 10,
    passes: false,
    secures: { strategy: 'first-wins' },
  },
  'receive-freed': {
    breaks: 'first-wins',
    switches: 11,
    passes: true,
    secures: { strategy: 'upstream', options: { producer: 'socket' } },
  },
}

/** The scenarios that no order breaks under any strategy. */
export const unbreakable: readonly string[] = ['rename-once', 'seed-test-rename']
