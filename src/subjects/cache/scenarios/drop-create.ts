import { instance, record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** An entity is dropped and another created in its name, before the cache has heard of the drop. */
export const dropCreate = cacheScenario({
  id: 'drop-create',
  title: 'Drop and create: one name, another entity',
  shows: { strategy: 'indexed', run: 'AAABBBBBB' },
  when: 'an entity is dropped and its name taken anew',
  sentence:
    'Both maps hold v1 apple of id 1, which the metastore has no longer; A brings in v1 apple of id 2 while B asks for id 1.',
  source: upstreamCache,
  // What was dropped is not there, however new it was.
  unjudged: ['newest-wins'],
  plan(environment) {
    const created = record({ id: 2, name: 'apple', entityVersion: 1 })
    const metastore = new Metastore(environment.memory, [created])
    const warm = [instance(record({ name: 'apple', entityVersion: 1 }))]
    const cache = loadingCache({ ...environment, metastore, warm })
    return {
      cache,
      threads: [
        caching(cache, created),
        {
          title: 'asks for id 1',
          inserts: null,
          // It is told that the entity is gone, and has the cache take out what it has of it.
          *start() {
            yield* cache.getOrLoadResolvedEntities([1])
          },
        },
      ],
    }
  },
})
