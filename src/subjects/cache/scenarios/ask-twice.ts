import { instance, record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { noWayBack } from '../properties/no-way-back.ts'
import { rewrite } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

/** What a caller gets: the first answer may come from a load, and the second from what another brought in. */
export const askTwice = cacheScenario({
  id: 'ask-twice',
  title: 'Ask twice: does the caller go back in time?',
  shows: { strategy: 'racy', run: 'BBBAAAAAAAAAABBBBBC' },
  when: 'a caller asks twice across a commit',
  sentence:
    'Both maps hold v1 apple and the metastore v2 apple; A asks twice for version 2 and B once, while C commits v3 apple.',
  source: rewrite,
  // A may load twice, and then a step back may be made up for.
  unjudged: ['newest-wins'],
  plan(environment) {
    const copy = instance(record({ name: 'apple', entityVersion: 1 }))
    const stored = record({ name: 'apple', entityVersion: 2 })
    const committed = record({ name: 'apple', entityVersion: 3 })
    const metastore = new Metastore(environment.memory, [stored])
    const cache = loadingCache({ ...environment, metastore, warm: [copy] })
    return {
      cache,
      loads: [stored, committed],
      properties: [noWayBack()],
      threads: [
        {
          title: 'asks twice for version 2',
          inserts: 'a load',
          *start() {
            const first = yield* cache.getAndRefreshIfNeeded(copy, 2)
            const second = yield* cache.getAndRefreshIfNeeded(copy, 2)
            return [first, second]
          },
        },
        {
          title: 'asks for version 2',
          inserts: 'a load',
          start: () => cache.getAndRefreshIfNeeded(copy, 2),
        },
        {
          title: 'commits v3 apple',
          inserts: null,
          *start() {
            yield* metastore.commit(committed)
          },
        },
      ],
    }
  },
})
