import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { unboundedIssue } from '../sources.ts'
import { cacheScenario, caching, evicting } from './cache-scenario.ts'

/** byId is bounded and byName is not: what leaves the one may stay in the other. */
export const renameEvict = cacheScenario({
  id: 'rename-evict',
  title: 'Rename and evict: byId is full',
  shows: { strategy: 'racy', run: 'BAAA' },
  when: 'an entry is evicted while it is renamed',
  sentence: 'Both maps hold v1 apple; A brings in v2 pear while B evicts id 1.',
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
      threads: [caching(cache, { name: 'pear', entityVersion: 2 }), evicting(cache, 1)],
    }
  },
})
