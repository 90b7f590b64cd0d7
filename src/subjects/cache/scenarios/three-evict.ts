import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { unboundedIssue } from '../sources.ts'
import { cacheScenario, caching, evicting } from './cache-scenario.ts'

/** A name that returns, while the entry may leave at any moment. */
export const threeEvict = cacheScenario({
  id: 'three-evict',
  title: 'Three with an eviction: there, back, and out',
  shows: { strategy: 'racy', run: 'BAAAABBC' },
  when: 'an entry leaves while it is renamed there and back',
  sentence:
    'Both maps hold v1 apple; A brings in v2 pear, B brings in v3 apple, and C evicts id 1.',
  source: unboundedIssue,
  // What was evicted is not there, however new it was.
  unjudged: ['newest-wins'],
  plan(environment) {
    const cache = new EntityCache({
      ...environment,
      warm: [instance(record({ name: 'apple', entityVersion: 1 }))],
    })
    return {
      cache,
      threads: [
        caching(cache, { name: 'pear', entityVersion: 2 }),
        caching(cache, { name: 'apple', entityVersion: 3 }),
        evicting(cache, 1),
      ],
    }
  },
})
