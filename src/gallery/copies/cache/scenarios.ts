/** What is done with a cache besides bringing entries in. */
export type CacheUse = 'evict' | 'remove' | 'read'

/** A scenario on the cache, in the language. */
export interface ScenarioText {
  readonly title: string
  /** What both maps hold at the start. */
  readonly warm?: string
  /** What threads run, in their order. */
  readonly threads: readonly string[]
  readonly does?: readonly CacheUse[]
  /** What entities have besides an id, a version and a name. */
  readonly fields?: readonly ('dropped' | 'grants')[]
  /** How many entities there are; one, unless it says otherwise. */
  readonly ids?: number
  /** What stands before what threads run. */
  readonly setup?: string
  /** What the metastore holds, where the cache loads from one. */
  readonly store?: string
  /** What else is done before anybody runs. */
  readonly first?: readonly string[]
  /** How it loads anew what it has already; from the metastore, unless it says otherwise. */
  readonly reload?: string
  /** What is judged of its `answers` in the place of the two maps: what is asserted, and when that is so. */
  readonly asserts?: Readonly<Record<string, string>>
}

const apple = `entry(1, 'apple')`

/** By the scenario's id. */
export const scenarioTexts: Readonly<Record<string, ScenarioText>> = {
  rename: {
    title: 'Rename: two renames of one entity',
    warm: apple,
    threads: [`cacheNewEntry(entry(2, 'pear'))`, `cacheNewEntry(entry(3, 'plum'))`],
  },
  'cold-rename': {
    title: 'Cold rename: the cache starts empty',
    threads: [`cacheNewEntry(${apple})`, `cacheNewEntry(entry(2, 'pear'))`],
  },
  'same-name': {
    title: 'Same name: a new version, no rename',
    threads: [`cacheNewEntry(${apple})`, `cacheNewEntry(entry(2, 'apple'))`],
  },
  'same-version': {
    title: 'Same version: loaded twice',
    threads: [`cacheNewEntry(${apple})`, `cacheNewEntry(${apple})`],
  },
  'there-and-back': {
    title: 'There and back: a name that returns',
    warm: apple,
    threads: [`cacheNewEntry(entry(2, 'pear'))`, `cacheNewEntry(entry(3, 'apple'))`],
  },
  'drop-reload': {
    title: 'Drop and reload: a late load of what is gone',
    warm: apple,
    threads: [`cacheNewEntry(entry(2, 'apple', true))`, `cacheNewEntry(${apple})`],
    fields: ['dropped'],
  },
  replace: {
    title: 'Replace: two callers hold the same entry',
    setup: `const held = ${apple}`,
    warm: 'held',
    threads: [`replace(held, entry(2, 'pear'))`, `replace(held, entry(3, 'plum'))`],
    does: ['remove'],
  },
  'rename-evict': {
    title: 'Rename and evict: byId is full',
    warm: apple,
    threads: [`cacheNewEntry(entry(2, 'pear'))`, 'evict(1)'],
    does: ['evict'],
  },
  'name-reuse': {
    title: 'Name reuse: another entity takes the name',
    warm: apple,
    threads: [`cacheNewEntry(entry(2, 'pear'))`, `cacheNewEntry(entry(1, 'apple', 2))`],
    ids: 2,
  },
  'three-writers': {
    title: 'Three writers: the cache starts empty',
    threads: [
      `cacheNewEntry(${apple})`,
      `cacheNewEntry(entry(2, 'pear'))`,
      `cacheNewEntry(entry(3, 'plum'))`,
    ],
  },
  'three-evict': {
    title: 'Three with an eviction: there, back, and out',
    warm: apple,
    threads: [`cacheNewEntry(entry(2, 'pear'))`, `cacheNewEntry(entry(3, 'apple'))`, 'evict(1)'],
    does: ['evict'],
  },
  'insert-evict': {
    title: 'Insert and evict: gone before it has a name',
    threads: [`cacheNewEntry(${apple})`, 'evict(1)'],
    does: ['evict'],
  },
  'same-version-evict': {
    title: 'Same version and evict: loaded twice, and gone once',
    threads: [`cacheNewEntry(${apple})`, `cacheNewEntry(${apple})`, 'evict(1)'],
    does: ['evict'],
  },
  'mixed-versions': {
    title: 'Mixed versions: each is newer than the other',
    warm: `entry(1, 'apple', 1)`,
    threads: [`cacheNewEntry(entry(3, 'apple', 4))`, `cacheNewEntry(entry(2, 'apple', 5))`],
    fields: ['grants'],
  },
  refresh: {
    title: 'Refresh: two readers and a commit',
    store: `{ 1: { version: 2, name: 'pear' } }`,
    setup: `const copy = ${apple}`,
    warm: 'copy',
    threads: [
      'refresh(copy, 2)',
      'refresh(copy, 2)',
      `{ store.put(1, { version: 3, name: 'plum' }) }`,
    ],
    does: ['read', 'remove'],
  },
  'ask-twice': {
    title: 'Ask twice: does the caller go back in time?',
    store: `{ 1: { version: 2, name: 'apple' } }`,
    setup: `const copy = ${apple}`,
    warm: 'copy',
    threads: [
      '{ refresh(copy, 2); refresh(copy, 2) }',
      'refresh(copy, 2)',
      `{ store.put(1, { version: 3, name: 'apple' }) }`,
    ],
    does: ['read', 'remove'],
  },
  'purge-late-load': {
    title: 'Purge against a late load: what is gone comes in',
    store: `{ 1: { version: 1, name: 'apple' } }`,
    threads: ['getOrLoad(1)', '{ store.remove(1); resolve(1) }'],
    does: ['read', 'remove'],
  },
  'drop-create': {
    title: 'Drop and create: one name, another entity',
    store: `{ 2: { version: 1, name: 'apple' } }`,
    warm: apple,
    threads: [`cacheNewEntry(entry(1, 'apple', 2))`, 'resolve(1)'],
    does: ['read', 'remove'],
    ids: 2,
  },
  'rename-once': {
    title: 'Rename once: one thread, no race',
    store: `{ 1: { version: 2, name: 'pear' } }`,
    setup: `const copy = ${apple}`,
    warm: 'copy',
    threads: ['refresh(copy, 2)'],
    does: ['read', 'remove'],
  },
  'seed-test-rename': {
    title: 'The seed’s first test: one rename, alone',
    store: `{ 1: { version: 1, name: 'apple' } }`,
    setup: `const copy = ${apple}
let answers = []`,
    threads: [
      `{
    getOrLoad(1)
    store.put(1, { version: 2, name: 'pear' })
    const refreshed = refresh(copy, 2)
    const [byOldName, byNewName] = [lookUp('apple'), lookUp('pear')]
    answers = [refreshed, byOldName, byNewName]
  }`,
    ],
    does: ['read', 'remove'],
    asserts: {
      'The refresh is renamed': `answers[0].version === 2 && answers[0].name === 'pear'`,
      'The old name is gone': 'answers[1] === null',
      'The new name is there': 'answers[2] !== null',
    },
  },
  'seed-test-concurrent': {
    title: 'The seed’s second test: two renames at once',
    store: `{ 1: { version: 1, name: 'apple' } }`,
    setup: `const copy = ${apple}
const refreshes = queue()
let isAStarted = false, isADone = false, isBDone = false
let answers = []`,
    reload: `const reload = () => {
  const next = refreshes.take()
  if (next.version === 2) waitUntil(() => isBDone)
  return next
}`,
    warm: 'copy',
    first: [`refreshes.put(entry(2, 'pear'))`, `refreshes.put(entry(3, 'plum'))`],
    threads: [
      '{ isAStarted = true; refresh(copy, 2); isADone = true }',
      '{ waitUntil(() => isAStarted); refresh(copy, 3); isBDone = true }',
      `{
    waitUntil(() => isADone)
    waitUntil(() => isBDone)
    answers = [lookUp('apple'), byId.get(1), lookUp('pear'), lookUp('plum')]
  }`,
    ],
    does: ['read', 'remove'],
    asserts: {
      'The old name is gone': 'answers[0] === null',
      'The newest is under the id': 'answers[1]?.version === 3',
      'At most one new name': 'answers[2] === null || answers[3] === null',
    },
  },
  'telling-test': {
    title: 'A test that can tell: the older version comes last',
    store: `{ 1: { version: 2, name: 'pear' } }`,
    setup: 'let answers = []',
    threads: [
      `{
    resolve(1)
    store.put(1, { version: 1, name: 'apple' })
    resolve(1)
    answers = [byId.get(1), lookUp('apple'), lookUp('pear')]
  }`,
    ],
    does: ['read', 'remove'],
    asserts: {
      'The newest is under the id': `answers[0]?.version === 2 && answers[0].name === 'pear'`,
      'The old name is gone': 'answers[1] === null',
      'The new name is there': `answers[2]?.version === 2 && answers[2].name === 'pear'`,
    },
  },
}
