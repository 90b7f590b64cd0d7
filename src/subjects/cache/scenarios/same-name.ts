import { EntityCache } from '../model/entity-cache.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** No rename at all: the name is right and the instance behind it may be wrong. */
export const sameName = cacheScenario({
  id: 'same-name',
  title: 'Same name: a new version, no rename',
  sentence: 'Both maps are empty; A brings in v1@A while B brings in v2@A.',
  source: upstreamCache,
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [
        caching(cache, { name: 'A', entityVersion: 1 }),
        caching(cache, { name: 'A', entityVersion: 2 }),
      ],
    }
  },
})
