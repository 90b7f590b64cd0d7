import type { ScenarioTitle } from './catalogue.ts'
import type { Scenario } from './scenario.ts'

/** A system whose code is loaded when one of its scenarios is wanted. */
export interface LazySystem {
  /** The id of the system. */
  readonly subject: string
  /** Of all its scenarios, in the order in which they are offered. */
  readonly titles: readonly ScenarioTitle[]
  load(): Promise<readonly Scenario[]>
}

/**
 * Every system, but for the scenario that a visit begins with, in the order of the list of all. The titles are
 * written here once more, so that they can be read without the code; a test holds them against it.
 */
export const lazySystems: readonly LazySystem[] = [
  {
    subject: 'cache',
    titles: titled(
      'Entity cache',
      { id: 'cold-rename', title: 'Cold rename: the cache starts empty' },
      { id: 'same-name', title: 'Same name: a new version, no rename' },
      { id: 'same-version', title: 'Same version: loaded twice' },
      { id: 'there-and-back', title: 'There and back: a name that returns' },
      { id: 'drop-reload', title: 'Drop and reload: a late load of what is gone' },
      { id: 'replace', title: 'Replace: two callers hold the same entry' },
      { id: 'refresh', title: 'Refresh: two readers and a commit' },
      { id: 'ask-twice', title: 'Ask twice: does the caller go back in time?' },
      { id: 'rename-evict', title: 'Rename and evict: byId is full' },
      { id: 'name-reuse', title: 'Name reuse: another entity takes the name' },
      { id: 'three-writers', title: 'Three writers: the cache starts empty' },
      { id: 'three-evict', title: 'Three with an eviction: there, back, and out' },
      { id: 'insert-evict', title: 'Insert and evict: gone before it has a name' },
      { id: 'same-version-evict', title: 'Same version and evict: loaded twice, and gone once' },
      { id: 'purge-late-load', title: 'Purge against a late load: what is gone comes in' },
      { id: 'drop-create', title: 'Drop and create: one name, another entity' },
      { id: 'mixed-versions', title: 'Mixed versions: each is newer than the other' },
      { id: 'rename-once', title: 'Rename once: one thread, no race' },
      { id: 'seed-test-rename', title: 'The seed’s first test: one rename, alone' },
      { id: 'seed-test-concurrent', title: 'The seed’s second test: two renames at once' },
      { id: 'telling-test', title: 'A test that can tell: the older version comes last' },
    ),
    load: async () => (await import('./cache/scenarios/list.ts')).cacheScenarios,
  },
  {
    subject: 'counter',
    titles: titled('Counter', { id: 'lost-update', title: 'Lost update: two increments' }),
    load: async () => [(await import('./counter/scenarios/lost-update.ts')).lostUpdate],
  },
  {
    subject: 'locks',
    titles: titled('Two locks', { id: 'lock-order', title: 'Lock order: two locks, two orders' }),
    load: async () => [(await import('./locks/scenarios/lock-order.ts')).lockOrder],
  },
  {
    subject: 'registry',
    titles: titled('Registry', {
      id: 'put-if-absent',
      title: 'Put if absent: one instance for two',
    }),
    load: async () => [(await import('./registry/scenarios/put-if-absent.ts')).putIfAbsent],
  },
  {
    subject: 'dns',
    titles: titled('DNS of DynamoDB', {
      id: 'dns',
      title: 'DNS outage: an old plan, and a clean-up',
    }),
    load: async () => [(await import('./dns/scenarios/outage.ts')).outage],
  },
  {
    subject: 'receive',
    titles: titled(
      'Receive lifecycle',
      { id: 'receive-iterate', title: 'Receive: iterating while another thread inserts' },
      { id: 'receive-expire', title: 'Receive: the deadline is set after the insertion' },
      { id: 'receive-split', title: 'Receive: one thread inserts, another sets the deadline' },
      { id: 'receive-paths', title: 'Receive: an end in several places' },
      { id: 'receive-stuck', title: 'Receive: stuck for ever' },
      { id: 'receive-double', title: 'Receive: reported twice' },
      { id: 'receive-late-write', title: 'Receive: a result for what was reported' },
      { id: 'receive-forgotten', title: 'Receive: a request that the producer forgets' },
      { id: 'receive-freed', title: 'Receive: a write into freed blocks' },
    ),
    load: async () => (await import('./receive/scenarios/list.ts')).receiveScenarios,
  },
]

function titled(
  system: string,
  ...scenarios: readonly Pick<ScenarioTitle, 'id' | 'title'>[]
): readonly ScenarioTitle[] {
  return scenarios.map((each) => ({ ...each, subject: { title: system } }))
}
