import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

/** Two callers hold the same entry, and each replaces it by what it has loaded. */
export const replace = cacheScenario({
  id: 'replace',
  title: 'Replace: two callers hold the same entry',
  shows: { strategy: 'racy', run: 'BBAAAAAABBBB' },
  when: 'two callers replace the same entry',
  sentence: 'Both maps hold v1 apple; A replaces it by v2 pear while B replaces it by v3 plum.',
  source: upstreamCache,
  plan(environment) {
    const held = instance(record({ name: 'apple', entityVersion: 1 }))
    const cache = new EntityCache({ ...environment, warm: [held] })
    const replacing = (version: Parameters<typeof record>[0]) => (name: string) => {
      const next = instance(record(version), name)
      return {
        title: `replaces ${held.label} by ${next.label}`,
        inserts: next,
        start: () => cache.replaceCacheEntry(held, next),
      }
    }
    return {
      cache,
      threads: [
        replacing({ name: 'pear', entityVersion: 2 }),
        replacing({ name: 'plum', entityVersion: 3 }),
      ],
    }
  },
})
