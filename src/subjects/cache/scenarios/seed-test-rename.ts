import { labelOf } from '../../../memory/value.ts'
import { instance, nameKeyOf, record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { assertion } from '../properties/assertion.ts'
import { proposedFix } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

const assertions = [
  assertion({
    id: 'assert-renamed',
    title: 'The refresh is renamed',
    sentence: 'The refresh returns the entity under its new name.',
    source: proposedFix,
    holds: ([refreshed]) => labelOf(refreshed) === 'v2 pear',
  }),
  assertion({
    id: 'assert-old-name-gone',
    title: 'The old name is gone',
    sentence: 'After the rename, nothing is found under the old name.',
    source: proposedFix,
    holds: ([, byOldName]) => byOldName === undefined,
  }),
  assertion({
    id: 'assert-new-name-there',
    title: 'The new name is there',
    sentence: 'After the rename, something is found under the new name.',
    source: proposedFix,
    holds: ([, , byNewName]) => byNewName !== undefined,
  }),
]

/**
 * `testGetAndRefreshIfNeededCleansUpOldByNameOnRename` of the pull request, with what it asserts. Where its mock
 * answers the refresh by another version, one is committed here. Without a second thread there is no race.
 */
export const seedTestRename = cacheScenario({
  id: 'seed-test-rename',
  title: 'The seed’s first test: one rename, alone',
  when: 'the pull request’s first test runs',
  sentence:
    'Both maps are empty and the metastore holds v1 apple; the test loads it by id, has it renamed to v2 pear, and asks for version 2.',
  source: proposedFix,
  judged: assertions.map(({ id }) => id),
  mayBoundNames: false,
  plan(environment) {
    const first = record({ name: 'apple', entityVersion: 1 })
    const renamed = record({ name: 'pear', entityVersion: 2 })
    const metastore = new Metastore(environment.memory, [first])
    const cache = loadingCache({ ...environment, metastore })
    return {
      cache,
      properties: assertions,
      threads: [
        {
          title: 'is the test',
          inserts: 'a load',
          *start() {
            yield* cache.getOrLoadEntityById(1)
            yield* metastore.commit(renamed)
            const refreshed = yield* cache.getAndRefreshIfNeeded(instance(first), 2)
            const byOldName = yield* cache.getEntityByName(nameKeyOf(first))
            const byNewName = yield* cache.getEntityByName(nameKeyOf(renamed))
            return [refreshed, byOldName, byNewName]
          },
        },
      ],
    }
  },
})
