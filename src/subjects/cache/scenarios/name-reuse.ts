import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario, caching } from './cache-scenario.ts'

/** One entity gives a name up and another takes it: the clean-up must not hit the newcomer. */
export const nameReuse = cacheScenario({
  id: 'name-reuse',
  title: 'Name reuse: another entity takes the name',
  shows: { strategy: 'indexed', run: 'BBBAAAA' },
  when: 'another entity takes over a name',
  sentence:
    'Both maps hold v1 apple of id 1; A brings in its v2 pear while B brings in v1 apple of id 2.',
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
        caching(cache, { id: 2, name: 'apple', entityVersion: 1 }),
      ],
    }
  },
})
