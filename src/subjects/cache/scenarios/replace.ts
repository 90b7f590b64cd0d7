import { EntityCache } from '../model/entity-cache.ts'
import { instance, record } from '../model/entity.ts'
import { upstreamCache } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

/** Two callers hold the same entry, and each replaces it by what it has loaded. */
export const replace = cacheScenario({
  id: 'replace',
  title: 'Replace: two callers hold the same entry',
  sentence: 'Both maps hold v1@A; A replaces it by v2@B while B replaces it by v3@C.',
  source: upstreamCache,
  plan(environment) {
    const held = instance(record({ name: 'A', entityVersion: 1 }))
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
        replacing({ name: 'B', entityVersion: 2 }),
        replacing({ name: 'C', entityVersion: 3 }),
      ],
    }
  },
})
