import type { ScenarioTitle } from './catalogue.ts'
import type { Scenario } from './scenario.ts'

/** A system whose code is loaded when one of its scenarios is wanted. */
export interface LazySystem {
  /** Of all its scenarios, in the order in which they are offered. */
  readonly titles: readonly ScenarioTitle[]
  load(): Promise<readonly Scenario[]>
}

/**
 * Every system but the first, in the order of the list of all. The titles are written here once more, so
 * that they can be read without the code; a test holds them against it.
 */
export const lazySystems: readonly LazySystem[] = [
  {
    titles: [{ id: 'lost-update', title: 'Lost update: two increments' }],
    load: async () => [(await import('./counter/scenarios/lost-update.ts')).lostUpdate],
  },
  {
    titles: [{ id: 'lock-order', title: 'Lock order: two locks, two orders' }],
    load: async () => [(await import('./locks/scenarios/lock-order.ts')).lockOrder],
  },
  {
    titles: [{ id: 'put-if-absent', title: 'Put if absent: one instance for two' }],
    load: async () => [(await import('./registry/scenarios/put-if-absent.ts')).putIfAbsent],
  },
  {
    titles: [{ id: 'dns', title: 'DNS outage: an old plan, and a clean-up' }],
    load: async () => [(await import('./dns/scenarios/outage.ts')).outage],
  },
  {
    titles: [
      { id: 'receive-iterate', title: 'Receive: iterating while another thread inserts' },
      { id: 'receive-expire', title: 'Receive: the deadline is set after the insertion' },
      { id: 'receive-split', title: 'Receive: one thread inserts, another sets the deadline' },
      { id: 'receive-paths', title: 'Receive: an end in several places' },
      { id: 'receive-stuck', title: 'Receive: stuck for ever' },
      { id: 'receive-double', title: 'Receive: reported twice' },
      { id: 'receive-late-write', title: 'Receive: a result for what was reported' },
      { id: 'receive-forgotten', title: 'Receive: a request that the producer forgets' },
      { id: 'receive-freed', title: 'Receive: a write into freed blocks' },
    ],
    load: async () => (await import('./receive/scenarios/list.ts')).receiveScenarios,
  },
]
