import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** A name is given up and taken again, by another instance: identity must tell them apart. */
export const thereAndBack = cacheScenario({
  id: 'there-and-back',
  title: 'There and back: a name that returns',
  shows: { strategy: 'racy', run: 'BAAAABB' },
  when: 'an entity is renamed there and back',
  sentence: 'Both maps hold v1 apple; A brings in v2 pear while B brings in v3 apple.',
  source: upstreamCache,
  plan(environment) {
    const cache = new EntityCache({
      ...environment,
      warm: [instance(record({ name: 'apple', entityVersion: 1 }))],
    })
    return {
      cache,
      threads: [
        caching(cache, { name: 'pear', entityVersion: 2 }),
        caching(cache, { name: 'apple', entityVersion: 3 }),
      ],
    }
  },
})
