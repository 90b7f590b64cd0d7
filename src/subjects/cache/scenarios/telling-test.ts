import { labelOf } from '../../../memory/value.ts'
import { nameKeyOf, record } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { Metastore } from '../model/metastore.ts'
import { assertion } from '../properties/assertion.ts'
import { coherenceIssue } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

const assertions = [
  assertion({
    id: 'assert-newest-by-id',
    title: 'The newest is under the id',
    sentence: 'After a load that was overtaken, the newer version is found under the id.',
    source: coherenceIssue,
    holds: ([byId]) => labelOf(byId) === 'v2 pear',
  }),
  assertion({
    id: 'assert-old-name-gone',
    title: 'The old name is gone',
    sentence: 'After a load that was overtaken, nothing is found under its name.',
    source: coherenceIssue,
    holds: ([, byOldName]) => byOldName === undefined,
  }),
  assertion({
    id: 'assert-new-name-there',
    title: 'The new name is there',
    sentence: 'After a load that was overtaken, the newer version is found under its own name.',
    source: coherenceIssue,
    holds: ([, , byNewName]) => labelOf(byNewName) === 'v2 pear',
  }),
]

/**
 * A test that can tell the proposed fix from what holds: an older version comes in after a newer one, as a load
 * does that was overtaken. It takes no second thread, no latch and no luck, and cannot hang: a batch wants just
 * the versions that the metastore tells, so a metastore that falls behind has the older one loaded.
 */
export const tellingTest = cacheScenario({
  id: 'telling-test',
  title: 'A test that can tell: the older version comes last',
  shows: { strategy: 'racy', run: 'AAAAAAAAAAAAAAAAA' },
  when: 'the older version comes in last',
  sentence:
    'Both maps are empty and the metastore holds v2 pear; the test asks for id 1, then the metastore falls back to v1 apple, and the test asks again.',
  source: coherenceIssue,
  judged: assertions.map(({ id }) => id),
  mayBoundNames: false,
  plan(environment) {
    const older = record({ name: 'apple', entityVersion: 1 })
    const newer = record({ name: 'pear', entityVersion: 2 })
    const metastore = new Metastore(environment.memory, [newer])
    const cache = loadingCache({ ...environment, metastore })
    return {
      cache,
      properties: assertions,
      threads: [
        {
          title: 'is the test',
          inserts: 'a load',
          *start() {
            yield* cache.getOrLoadResolvedEntities([1])
            yield* metastore.commit(older)
            yield* cache.getOrLoadResolvedEntities([1])
            const byId = yield* cache.getEntityById(1)
            const byOldName = yield* cache.getEntityByName(nameKeyOf(older))
            const byNewName = yield* cache.getEntityByName(nameKeyOf(newer))
            return [byId, byOldName, byNewName]
          },
        },
      ],
    }
  },
})
