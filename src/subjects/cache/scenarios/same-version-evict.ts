import { EntityCache } from '../model/entity-cache.ts'
import { unboundedIssue } from '../sources.ts'
import { cacheScenario, caching, evicting } from './cache-scenario.ts'

/** Two loads of one version, of which the first is evicted before it has a name: who looks after whose? */
export const sameVersionEvict = cacheScenario({
  id: 'same-version-evict',
  title: 'Same version and evict: loaded twice, and gone once',
  shows: { strategy: 'won-only', run: 'ACBBA' },
  when: 'one version is loaded twice and evicted once',
  sentence:
    'Both maps are empty; A and B each bring in an instance of v1 apple of their own while C evicts id 1.',
  source: unboundedIssue,
  // What was evicted is not there, however new it was.
  unjudged: ['newest-wins'],
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [
        caching(cache, { name: 'apple', entityVersion: 1 }),
        caching(cache, { name: 'apple', entityVersion: 1 }),
        evicting(cache, 1),
      ],
    }
  },
})
