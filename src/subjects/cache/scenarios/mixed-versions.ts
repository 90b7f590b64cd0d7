import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** An update and a grant pass each other: whichever merges last replaces the other. It takes two metastores. */
export const mixedVersions = cacheScenario({
  id: 'mixed-versions',
  title: 'Mixed versions: each is newer than the other',
  shows: { strategy: 'racy', run: 'AABBBA' },
  when: 'two versions are each newer than the other',
  sentence:
    'Both maps hold (1,1) apple, as entity version and grants version; A brings in (3,4) apple while B brings in (2,5) apple.',
  source: upstreamCache,
  hypothetical:
    'Such a pair seems out of reach of one metastore: at the commit that was read, a load takes its grants version from the very entity that it has loaded.',
  // Neither is the newest.
  unjudged: ['newest-wins'],
  plan(environment) {
    const cache = new EntityCache({
      ...environment,
      warm: [instance(record({ name: 'apple', entityVersion: 1, grantRecordsVersion: 1 }))],
    })
    return {
      cache,
      threads: [
        caching(cache, { name: 'apple', entityVersion: 3, grantRecordsVersion: 4 }),
        caching(cache, { name: 'apple', entityVersion: 2, grantRecordsVersion: 5 }),
      ],
    }
  },
})
