import { EntityCache } from '../model/entity-cache.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** The cold rename with one writer more. */
export const threeWriters = cacheScenario({
  id: 'three-writers',
  title: 'Three writers: the cache starts empty',
  shows: { strategy: 'racy', run: 'BCAAABBCC' },
  when: 'three versions of one entity come in at once',
  sentence: 'Both maps are empty; A brings in v1 apple, B v2 pear and C v3 plum.',
  source: upstreamCache,
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [
        caching(cache, { name: 'apple', entityVersion: 1 }),
        caching(cache, { name: 'pear', entityVersion: 2 }),
        caching(cache, { name: 'plum', entityVersion: 3 }),
      ],
    }
  },
})
