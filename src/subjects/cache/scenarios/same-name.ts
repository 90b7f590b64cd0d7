import { EntityCache } from '../model/entity-cache.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** No rename at all: the name is right and the instance behind it may be wrong. */
export const sameName = cacheScenario({
  id: 'same-name',
  title: 'Same name: a new version, no rename',
  shows: { strategy: 'won-only', run: 'ABBA' },
  when: 'two versions of one entity come in at once',
  sentence: 'Both maps are empty; A brings in v1 apple while B brings in v2 apple.',
  source: upstreamCache,
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [
        caching(cache, { name: 'apple', entityVersion: 1 }),
        caching(cache, { name: 'apple', entityVersion: 2 }),
      ],
    }
  },
})
