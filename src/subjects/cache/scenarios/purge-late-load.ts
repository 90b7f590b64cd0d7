import { record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { noPurgedEntry } from '../properties/no-purged-entry.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

/** An entity is purged, and the cache told, between a load of it and what is made of that. */
export const purgeLateLoad = cacheScenario({
  id: 'purge-late-load',
  title: 'Purge against a late load: what is gone comes in',
  shows: { strategy: 'racy', run: 'AAAABBBBBBA' },
  when: 'a late load meets a purge',
  sentence:
    'Both maps are empty and the metastore holds v1 apple; A asks for id 1 while B purges it, and then has the cache look for what was purged.',
  source: upstreamCache,
  // What was purged is not there, however new it was.
  unjudged: ['newest-wins'],
  plan(environment) {
    const stored = record({ name: 'apple', entityVersion: 1 })
    const metastore = new Metastore(environment.memory, [stored])
    const cache = loadingCache({ ...environment, metastore })
    return {
      cache,
      loads: [stored],
      properties: [noPurgedEntry(cache, metastore)],
      threads: [
        {
          title: 'asks for id 1',
          inserts: 'a load',
          start: () => cache.getOrLoadEntityById(1),
        },
        {
          title: 'purges id 1',
          inserts: null,
          *start() {
            yield* metastore.removeAny(1)
            // It is told that the entity is gone, and takes out what it has of it.
            yield* cache.getOrLoadResolvedEntities([1])
          },
        },
      ],
    }
  },
})
