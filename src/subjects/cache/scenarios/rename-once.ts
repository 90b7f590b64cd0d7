import { instance, record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { proposedFix } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

/** One refresh after a rename: without a second thread there is no race. */
export const renameOnce = cacheScenario({
  id: 'rename-once',
  title: 'Rename once: one thread, no race',
  when: 'one thread alone renames an entity',
  sentence: 'Both maps hold v1 apple and the metastore v2 pear; A alone asks for version 2.',
  source: proposedFix,
  plan(environment) {
    const copy = instance(record({ name: 'apple', entityVersion: 1 }))
    const stored = record({ name: 'pear', entityVersion: 2 })
    const metastore = new Metastore(environment.memory, [stored])
    const cache = loadingCache({ ...environment, metastore, warm: [copy] })
    return {
      cache,
      loads: [stored],
      threads: [
        {
          title: 'asks for version 2',
          inserts: 'a load',
          start: () => cache.getAndRefreshIfNeeded(copy, 2),
        },
      ],
    }
  },
})
