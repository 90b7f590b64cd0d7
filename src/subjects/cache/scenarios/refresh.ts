import { instance, record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

/** The way that real callers take into the merge, with the slow load in the middle of it. */
export const refresh = cacheScenario({
  id: 'refresh',
  title: 'Refresh: two readers and a commit',
  sentence:
    'Both maps hold v1@A and the metastore v2@B; A and B each ask for version 2 while C commits v3@C.',
  source: upstreamCache,
  plan(environment) {
    const copy = instance(record({ name: 'A', entityVersion: 1 }))
    const stored = record({ name: 'B', entityVersion: 2 })
    const committed = record({ name: 'C', entityVersion: 3 })
    const metastore = new Metastore(environment.memory, [stored])
    const cache = loadingCache({ ...environment, metastore, warm: [copy] })
    const refreshing = {
      title: 'asks for version 2',
      inserts: 'a load' as const,
      start: () => cache.getAndRefreshIfNeeded(copy, 2),
    }
    return {
      cache,
      loads: [stored, committed],
      threads: [
        refreshing,
        refreshing,
        {
          title: 'commits v3@C',
          inserts: null,
          *start() {
            yield* metastore.commit(committed)
          },
        },
      ],
    }
  },
})
