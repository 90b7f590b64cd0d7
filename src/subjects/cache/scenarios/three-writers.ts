import { EntityCache } from '../model/entity-cache.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** The cold rename with one writer more. */
export const threeWriters = cacheScenario({
  id: 'three-writers',
  title: 'Three writers: the cache starts empty',
  sentence: 'Both maps are empty; A brings in v1@A, B v2@B and C v3@C.',
  source: upstreamCache,
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [
        caching(cache, { name: 'A', entityVersion: 1 }),
        caching(cache, { name: 'B', entityVersion: 2 }),
        caching(cache, { name: 'C', entityVersion: 3 }),
      ],
    }
  },
})
