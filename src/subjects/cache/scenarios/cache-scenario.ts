import type { CacheSetup, EntityCache } from '../model/entity-cache.ts'
import { instance, nameKeyOf, record, type Entity, type EntityRecord } from '../model/entity.ts'
import { inspectMaps } from '../model/inspect.ts'
import { cleanupMatchesMerge } from '../properties/cleanup-matches-merge.ts'
import { coherentReads } from '../properties/coherent-reads.ts'
import { newestLoadWins, newestWins } from '../properties/newest-wins.ts'
import { noOrphanName } from '../properties/no-orphan-name.ts'
import { reachableByName } from '../properties/reachable-by-name.ts'
import { boundedNames, caffeineMap } from '../sources.ts'
import { strategies as allStrategies } from '../strategies/list.ts'
import { Memory } from '../../../memory/heap.ts'
import type { Property } from '../../../system/property.ts'
import type { ThreadSpec } from '../../../system/system.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { chosen, chosenValue } from '../../chosen.ts'
import { cache as cacheSubject } from '../subject.ts'
import type { EnvironmentOption, Scenario } from '../../scenario.ts'
import type { Subject } from '../../subject.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'

/** The part of a cache that the setting decides, not the scenario. */
export type CacheEnvironment = Pick<CacheSetup, 'memory' | 'strategy' | 'listener'>

interface CachePlan extends Pick<
  Scenario,
  'id' | 'title' | 'shows' | 'sentence' | 'when' | 'source' | 'judged' | 'hypothetical'
> {
  /** Makes the cache and says who runs what on it, thread A first. */
  readonly plan: (environment: CacheEnvironment) => CacheCast
  /** The ids of the properties that make no sense here. */
  readonly unjudged?: readonly string[]
  /** Whether names may be bounded; they may, unless it says otherwise. */
  readonly mayBoundNames?: boolean
}

interface CacheCast {
  readonly cache: EntityCache
  /** One that makes an instance is a function of its own name, by which instances are told apart. */
  readonly threads: readonly (CacheThread | ((name: string) => CacheThread))[]
  /** The names of what is loaded; those of what is there, or known to come in, need no telling. */
  readonly loads?: readonly EntityRecord[]
  /** What must hold here, beside what must hold of every cache. */
  readonly properties?: readonly Property[]
}

interface CacheThread extends Omit<ThreadSpec, 'name'> {
  /** What it brings into byId: an entity, whatever the others do, or what it loads. */
  readonly inserts: Entity | 'a load' | null
}

const listener: EnvironmentOption = {
  id: 'listener',
  label: 'Removal listener',
  sentence:
    'Whatever leaves byId is told to a listener on another thread, some time later; it drops the name that pointed there.',
  source: caffeineMap,
  choices: [
    {
      id: 'none',
      label: 'No removal listener',
      sentence: 'Nobody is told of what leaves byId.',
      world: 'the merge alone',
    },
    {
      id: 'async',
      label: 'Removal listener',
      sentence: 'Some time later, a listener drops the name of what has left byId.',
      world: 'with upstream’s listener',
    },
  ],
  default: 'none',
  worlds: 'Upstream always has the listener; without it, one sees the merge alone.',
}

const names: EnvironmentOption = {
  id: 'names',
  label: 'Bounded names',
  sentence:
    'byName is bounded, too: for each name there is one more thread, which evicts it once, at any time, whether it is there or not.',
  source: boundedNames,
  choices: [
    { id: 'unbounded', label: 'Unbounded names', sentence: 'No name is ever evicted.' },
    {
      id: 'bounded',
      label: 'Bounded names',
      sentence: 'Each name is evicted once, at any time.',
      world: 'names bounded',
    },
  ],
  default: 'unbounded',
}

/** A scenario on the entity cache, which can offer other merge strategies than those that come with the page. */
export interface CacheScenario extends Scenario {
  /** The same, with the strategies of another subject. */
  offering(offer: CacheOffer): CacheScenario
}

/** What a scenario on the cache offers. */
export interface CacheOffer {
  readonly subject: Subject
  /** Those of the subject. */
  readonly strategies: readonly MergeStrategy[]
}

/** A scenario on the entity cache: under every merge strategy, with and without the listener. */
export function cacheScenario(
  planned: CachePlan,
  offer: CacheOffer = { subject: cacheSubject, strategies: allStrategies },
): CacheScenario {
  const { plan, unjudged = [], mayBoundNames = true, ...about } = planned
  const { subject, strategies } = offer
  return {
    ...about,
    subject,
    offering: (other) => cacheScenario(planned, other),
    options: mayBoundNames ? [listener, names] : [listener],
    build(setting) {
      const memory = new Memory()
      const cast = plan({
        memory,
        strategy: chosen(strategies, setting),
        listener: chosenValue(listener, setting) === 'async' ? 'async' : 'none',
      })
      const { cache } = cast
      const isBounded = mayBoundNames && chosenValue(names, setting) === 'bounded'
      const threads = nameThreads(cast.threads)
      // After the scenario's own threads, whose names are then the same with and without the bound.
      const evictions = isBounded ? evictingNames(cast, threads, memory) : []
      // What was evicted is not there: whoever asks for it by name goes back to the metastore.
      const left = isBounded ? [...unjudged, 'reachable-by-name'] : unjudged
      return {
        memory,
        threads: nameThreads<Omit<ThreadSpec, 'name'>>([...threads, ...evictions]),
        references: [{ from: cache.byName.name, to: cache.byId.name }],
        inspect: (heap) => inspectMaps(cache, heap, isBounded),
        properties: [
          ...propertiesOf(cache, threads, memory).filter(({ id }) => !left.includes(id)),
          ...(cast.properties ?? []),
        ],
      }
    },
  }
}

/** A thread that brings one version into the cache. */
export function caching(
  cache: EntityCache,
  version: Parameters<typeof record>[0],
): (name: string) => CacheThread {
  return (name) => {
    const entry = instance(record(version), name)
    return {
      title: `caches ${entry.label}`,
      inserts: entry,
      start: () => cache.cacheNewEntry(entry),
    }
  }
}

/** A thread that is the bound at work: one step, also when there is nothing to evict. */
export function evicting(cache: EntityCache, id: number): CacheThread {
  return { title: `evicts id ${id}`, inserts: null, start: () => cache.evict(id) }
}

/** The bound on names at work: a thread for each name, in their order. */
function evictingNames(
  { cache, loads = [] }: CacheCast,
  threads: readonly CacheThread[],
  memory: Memory,
): readonly CacheThread[] {
  const named = [...warmOf(cache, memory), ...insertsOf(threads), ...loads]
  const keys = new Map(named.map(nameKeyOf).map((key) => [key.label, key]))
  return [...keys.values()]
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
    .map((key) => ({
      title: `evicts name ${key.label}`,
      inserts: null,
      start: () => cache.evictName(key),
    }))
}

function propertiesOf(
  cache: EntityCache,
  threads: readonly CacheThread[],
  memory: Memory,
): readonly Property[] {
  const isKnown = threads.every(({ inserts }) => inserts !== 'a load')
  return [
    noOrphanName(cache),
    reachableByName(cache),
    isKnown
      ? newestWins(cache, [...warmOf(cache, memory), ...insertsOf(threads)])
      : newestLoadWins(cache),
    coherentReads(cache),
    cleanupMatchesMerge(cache),
  ]
}

function warmOf(cache: EntityCache, memory: Memory): readonly Entity[] {
  return cache.byId.entries(memory.initial()).map(({ value }) => value)
}

/** What the threads bring in, as far as it is known before they run. */
function insertsOf(threads: readonly CacheThread[]): readonly Entity[] {
  return threads.flatMap(({ inserts }) => (inserts === null || inserts === 'a load' ? [] : inserts))
}
