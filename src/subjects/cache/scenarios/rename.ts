import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { proposedFix } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/**
 * The race of the pull request, bare: two renames that were loaded already are brought in at once. Its own test
 * forces one order, of whole refreshes: `seed-test-concurrent`.
 */
export const rename = cacheScenario({
  id: 'rename',
  title: 'Rename: two renames of one entity',
  shows: { strategy: 'racy', run: 'AABBBBAA' },
  when: 'two threads rename one entity',
  sentence: 'Both maps hold v1 apple; A brings in v2 pear while B brings in v3 plum.',
  source: proposedFix,
  plan(environment) {
    const cache = new EntityCache({
      ...environment,
      warm: [instance(record({ name: 'apple', entityVersion: 1 }))],
    })
    return {
      cache,
      threads: [
        caching(cache, { name: 'pear', entityVersion: 2 }),
        caching(cache, { name: 'plum', entityVersion: 3 }),
      ],
    }
  },
})
