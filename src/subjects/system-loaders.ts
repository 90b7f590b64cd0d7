import type { Scenario } from './scenario.ts'

/** A system whose code is loaded when one of its scenarios is wanted. */
export interface SystemLoader {
  /** The id of the system. */
  readonly subject: string
  /** The ids of its scenarios, but for the one that a visit begins with. */
  readonly scenarios: readonly string[]
  /** All of its scenarios. */
  readonly load: () => Promise<readonly Scenario[]>
}

/**
 * Every system, in the order of the list of all. The ids are written here once more, so that a system can be found
 * without its code; a test holds them against it.
 */
export const systemLoaders: readonly SystemLoader[] = [
  {
    subject: 'cache',
    scenarios: [
      'cold-rename',
      'same-name',
      'same-version',
      'there-and-back',
      'drop-reload',
      'replace',
      'refresh',
      'ask-twice',
      'rename-evict',
      'name-reuse',
      'three-writers',
      'three-evict',
      'insert-evict',
      'same-version-evict',
      'purge-late-load',
      'drop-create',
      'mixed-versions',
      'rename-once',
      'seed-test-rename',
      'seed-test-concurrent',
      'telling-test',
    ],
    load: async () => (await import('./cache/scenarios/list.ts')).cacheScenarios,
  },
  {
    subject: 'counter',
    scenarios: ['lost-update'],
    load: async () => [(await import('./counter/scenarios/lost-update.ts')).lostUpdate],
  },
  {
    subject: 'locks',
    scenarios: ['lock-order'],
    load: async () => [(await import('./locks/scenarios/lock-order.ts')).lockOrder],
  },
  {
    subject: 'registry',
    scenarios: ['put-if-absent'],
    load: async () => [(await import('./registry/scenarios/put-if-absent.ts')).putIfAbsent],
  },
  {
    subject: 'dns',
    scenarios: ['dns'],
    load: async () => [(await import('./dns/scenarios/outage.ts')).outage],
  },
  {
    subject: 'receive',
    scenarios: [
      'receive-iterate',
      'receive-expire',
      'receive-split',
      'receive-paths',
      'receive-stuck',
      'receive-double',
      'receive-late-write',
      'receive-forgotten',
      'receive-freed',
    ],
    load: async () => (await import('./receive/scenarios/list.ts')).receiveScenarios,
  },
]
