import type { CacheSetup, EntityCache } from '../cache/entity-cache.ts'
import { instance, record, type Entity } from '../cache/entity.ts'
import { faultKinds, inspectMaps } from '../cache/inspect.ts'
import { cleanupMatchesMerge } from '../cache/properties/cleanup-matches-merge.ts'
import { coherentReads } from '../cache/properties/coherent-reads.ts'
import { newestLoadWins, newestWins } from '../cache/properties/newest-wins.ts'
import { noOrphanName } from '../cache/properties/no-orphan-name.ts'
import { reachableByName } from '../cache/properties/reachable-by-name.ts'
import { strategies } from '../cache/strategies/list.ts'
import { Memory } from '../memory/heap.ts'
import type { Property } from '../memory/property.ts'
import type { ThreadSpec } from '../threads/system.ts'
import type { EnvironmentOption, Scenario, Setting } from './scenario.ts'

/** The part of a cache that the setting decides, not the scenario. */
export type CacheEnvironment = Pick<CacheSetup, 'memory' | 'strategy' | 'listener'>

interface CachePlan extends Pick<Scenario, 'id' | 'title' | 'sentence'> {
  /** Makes the cache and says who runs what on it, thread A first. */
  readonly plan: (environment: CacheEnvironment) => CacheCast
  /** The ids of the properties that make no sense here. */
  readonly unjudged?: readonly string[]
}

interface CacheCast {
  readonly cache: EntityCache
  readonly threads: readonly CacheThread[]
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
  off: 'none',
  on: 'async',
}

/** A scenario on the entity cache: under every merge strategy, with and without the listener. */
export function cacheScenario({ plan, unjudged = [], ...about }: CachePlan): Scenario {
  return {
    ...about,
    strategies,
    options: [listener],
    faults: faultKinds,
    build(setting) {
      const memory = new Memory()
      const cast = plan({
        memory,
        strategy: pickStrategy(setting),
        listener: pickListener(setting),
      })
      const { cache, threads } = cast
      return {
        memory,
        threads: threads.map((thread, index) => ({
          ...thread,
          name: String.fromCharCode(65 + index),
        })),
        references: [{ from: cache.byName.name, to: cache.byId.name }],
        inspect: (heap) => inspectMaps(cache, heap),
        properties: propertiesOf(cast, memory).filter(({ id }) => !unjudged.includes(id)),
      }
    },
  }
}

/** A thread that brings one version into the cache. `name` is the thread's own. */
export function caching(
  cache: EntityCache,
  name: string,
  version: Parameters<typeof record>[0],
): CacheThread {
  const entry = instance(record(version), name)
  return {
    title: `caches ${entry.label}`,
    inserts: entry,
    start: () => cache.cacheNewEntry(entry),
  }
}

/** A thread that is the bound at work: one step, also when there is nothing to evict. */
export function evicting(cache: EntityCache, id: number): CacheThread {
  return { title: `evicts id ${id}`, inserts: null, start: () => cache.evict(id) }
}

function propertiesOf({ cache, threads }: CacheCast, memory: Memory): readonly Property[] {
  const warm = cache.byId.entries(memory.initial()).map(({ value }) => value)
  const inserts = threads.flatMap((thread) => thread.inserts ?? [])
  const known = inserts.filter((each) => each !== 'a load')
  return [
    noOrphanName(cache),
    reachableByName(cache),
    inserts.length === known.length
      ? newestWins(cache, [...warm, ...known])
      : newestLoadWins(cache),
    coherentReads(cache),
    cleanupMatchesMerge(cache),
  ]
}

function pickStrategy({ strategy }: Setting): CacheEnvironment['strategy'] {
  const found = strategies.find(({ id }) => id === strategy)
  if (!found) throw new RangeError(`unknown strategy: ${strategy}`)
  return found
}

function pickListener({ options }: Setting): CacheEnvironment['listener'] {
  const value = options[listener.id] ?? listener.off
  if (value !== 'none' && value !== 'async') throw new RangeError(`unknown listener: ${value}`)
  return value
}
