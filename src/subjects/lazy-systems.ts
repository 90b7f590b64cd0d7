import type { ScenarioTitle } from './catalogue.ts'
import { systemLoaders, type SystemLoader } from './system-loaders.ts'

/** A system that can be loaded, and how it and its scenarios are called. */
export interface LazySystem extends Pick<SystemLoader, 'subject' | 'load'> {
  /** Of its scenarios, but for the one that a visit begins with, in the order in which they are offered. */
  readonly titles: readonly ScenarioTitle[]
}

/** By the id of a system: its title, and those of its scenarios in the order of their ids. */
const titles: Readonly<
  Record<string, { readonly system: string; readonly scenarios: readonly string[] }>
> = {
  cache: {
    system: 'Entity cache',
    scenarios: [
      'Cold rename: the cache starts empty',
      'Same name: a new version, no rename',
      'Same version: loaded twice',
      'There and back: a name that returns',
      'Drop and reload: a late load of what is gone',
      'Replace: two callers hold the same entry',
      'Refresh: two readers and a commit',
      'Ask twice: does the caller go back in time?',
      'Rename and evict: byId is full',
      'Name reuse: another entity takes the name',
      'Three writers: the cache starts empty',
      'Three with an eviction: there, back, and out',
      'Insert and evict: gone before it has a name',
      'Same version and evict: loaded twice, and gone once',
      'Purge against a late load: what is gone comes in',
      'Drop and create: one name, another entity',
      'Mixed versions: each is newer than the other',
      'Rename once: one thread, no race',
      'The seed’s first test: one rename, alone',
      'The seed’s second test: two renames at once',
      'A test that can tell: the older version comes last',
    ],
  },
  counter: { system: 'Counter', scenarios: ['Lost update: two increments'] },
  locks: { system: 'Two locks', scenarios: ['Lock order: two locks, two orders'] },
  registry: { system: 'Registry', scenarios: ['Put if absent: one instance for two'] },
  dns: { system: 'DNS of DynamoDB', scenarios: ['DNS outage: an old plan, and a clean-up'] },
  receive: {
    system: 'Receive lifecycle',
    scenarios: [
      'Receive: iterating while another thread inserts',
      'Receive: the deadline is set after the insertion',
      'Receive: one thread inserts, another sets the deadline',
      'Receive: an end in several places',
      'Receive: stuck for ever',
      'Receive: reported twice',
      'Receive: a result for what was reported',
      'Receive: a request that the producer forgets',
      'Receive: a write into freed blocks',
    ],
  },
}

/**
 * Every system, but for the scenario that a visit begins with, in the order of the list of all. The titles are
 * written here once more, so that they can be read without the code; a test holds them against it.
 */
export const lazySystems: readonly LazySystem[] = systemLoaders.map(
  ({ subject, scenarios, load }) => ({
    subject,
    load,
    titles: scenarios.map((id, index) => ({
      id,
      title: titles[subject]?.scenarios[index] ?? id,
      subject: { title: titles[subject]?.system ?? subject },
    })),
  }),
)
