import type { CacheSetup, EntityCache } from '../cache/entity-cache.ts'
import { instance, record } from '../cache/entity.ts'
import { faultKinds, inspectMaps } from '../cache/inspect.ts'
import { noOrphanName } from '../cache/properties/no-orphan-name.ts'
import { reachableByName } from '../cache/properties/reachable-by-name.ts'
import { strategies } from '../cache/strategies/list.ts'
import { Memory } from '../memory/heap.ts'
import type { ThreadSpec } from '../threads/system.ts'
import type { EnvironmentOption, Scenario, Setting } from './scenario.ts'

/** The part of a cache that the setting decides, not the scenario. */
export type CacheEnvironment = Pick<CacheSetup, 'memory' | 'strategy' | 'listener'>

interface CachePlan extends Pick<Scenario, 'id' | 'title' | 'sentence'> {
  /** Makes the cache and says who runs what on it, thread A first. */
  readonly plan: (environment: CacheEnvironment) => {
    readonly cache: EntityCache
    readonly threads: readonly Omit<ThreadSpec, 'name'>[]
  }
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
export function cacheScenario({ plan, ...about }: CachePlan): Scenario {
  return {
    ...about,
    strategies,
    options: [listener],
    faults: faultKinds,
    build(setting) {
      const memory = new Memory()
      const { cache, threads } = plan({
        memory,
        strategy: pickStrategy(setting),
        listener: pickListener(setting),
      })
      return {
        memory,
        threads: threads.map((thread, index) => ({
          ...thread,
          name: String.fromCharCode(65 + index),
        })),
        references: [{ from: cache.byName.name, to: cache.byId.name }],
        inspect: (heap) => inspectMaps(cache, heap),
        properties: [noOrphanName(cache), reachableByName(cache)],
      }
    },
  }
}

/** A thread that brings one version into the cache. `name` is the thread's own. */
export function caching(
  cache: EntityCache,
  name: string,
  version: Parameters<typeof record>[0],
): Omit<ThreadSpec, 'name'> {
  const entry = instance(record(version), name)
  return { title: `caches ${entry.label}`, start: () => cache.cacheNewEntry(entry) }
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
