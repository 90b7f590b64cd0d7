import { EntityCache } from '../model/entity-cache.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** The smallest window: what one thread reads before its merge is not what its merge meets. */
export const coldRename = cacheScenario({
  id: 'cold-rename',
  title: 'Cold rename: the cache starts empty',
  shows: { strategy: 'racy', run: 'BAAABB' },
  when: 'an entity is loaded while it is renamed',
  sentence: 'Both maps are empty; A brings in v1 apple while B brings in v2 pear.',
  source: upstreamCache,
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [
        caching(cache, { name: 'apple', entityVersion: 1 }),
        caching(cache, { name: 'pear', entityVersion: 2 }),
      ],
    }
  },
})
