import { EntityCache } from '../model/entity-cache.ts'
import { unboundedIssue } from '../sources.ts'
import { cacheScenario, caching, evicting } from './cache-scenario.ts'

/** The smallest race with an eviction: the entry leaves between its merge and its name. */
export const insertEvict = cacheScenario({
  id: 'insert-evict',
  title: 'Insert and evict: gone before it has a name',
  shows: { strategy: 'racy', run: 'AAAB' },
  when: 'an entry is evicted while it comes in',
  sentence: 'Both maps are empty; A brings in v1 apple while B evicts id 1.',
  source: unboundedIssue,
  // What was evicted is not there, however new it was.
  unjudged: ['newest-wins'],
  plan(environment) {
    const cache = new EntityCache(environment)
    return {
      cache,
      threads: [caching(cache, { name: 'apple', entityVersion: 1 }), evicting(cache, 1)],
    }
  },
})
