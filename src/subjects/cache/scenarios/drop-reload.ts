import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** A load that was slow comes in after the entity has been dropped, if a drop came in as an entity. */
export const dropReload = cacheScenario({
  id: 'drop-reload',
  title: 'Drop and reload: a late load of what is gone',
  shows: { strategy: 'racy', run: 'AABBB' },
  when: 'a late load meets a drop',
  sentence:
    'Both maps hold v1 apple; A brings in v2 apple dropped while B brings in another instance of v1 apple.',
  source: upstreamCache,
  hypothetical:
    'At the commit that was read nothing brings in a dropped entity: a drop deletes the row, and the cache takes out what it has of it.',
  plan(environment) {
    const cache = new EntityCache({
      ...environment,
      warm: [instance(record({ name: 'apple', entityVersion: 1 }))],
    })
    return {
      cache,
      threads: [
        caching(cache, { name: 'apple', entityVersion: 2, dropped: true }),
        caching(cache, { name: 'apple', entityVersion: 1 }),
      ],
    }
  },
})
