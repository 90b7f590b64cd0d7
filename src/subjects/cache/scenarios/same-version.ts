import { EntityCache } from '../model/entity-cache.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** Two loads of one version are two instances: byId keeps the first, byName the last. */
export const sameVersion = cacheScenario({
  id: 'same-version',
  title: 'Same version: loaded twice',
  shows: { strategy: 'racy', run: 'AAABBB' },
  when: 'one version is loaded twice',
  sentence: 'Both maps are empty; A and B each bring in an instance of v1 apple of their own.',
  source: upstreamCache,
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [
        caching(cache, { name: 'apple', entityVersion: 1 }),
        caching(cache, { name: 'apple', entityVersion: 1 }),
      ],
    }
  },
})
