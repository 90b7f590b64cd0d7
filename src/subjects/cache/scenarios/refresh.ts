import { instance, record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

/** The way that real callers take into the merge, with the slow load in the middle of it. */
export const refresh = cacheScenario({
  id: 'refresh',
  title: 'Refresh: two readers and a commit',
  shows: { strategy: 'racy', run: 'BBBAAAAAAAAABBBBBC' },
  when: 'two readers refresh across a commit',
  sentence:
    'Both maps hold v1 apple and the metastore v2 pear; A and B each ask for version 2 while C commits v3 plum.',
  source: upstreamCache,
  plan(environment) {
    const copy = instance(record({ name: 'apple', entityVersion: 1 }))
    const stored = record({ name: 'pear', entityVersion: 2 })
    const committed = record({ name: 'plum', entityVersion: 3 })
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
          title: 'commits v3 plum',
          inserts: null,
          *start() {
            yield* metastore.commit(committed)
          },
        },
      ],
    }
  },
})
