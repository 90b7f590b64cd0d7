import { SharedCell } from '../../../objects/cell.ts'
import type { Value } from '../../../memory/value.ts'
import { instance, nameKeyOf, record, type Entity } from '../model/entity.ts'
import { loadingCache } from '../model/locked-loading-cache.ts'
import { StubbedStore } from '../model/stubbed-store.ts'
import { assertion } from '../properties/assertion.ts'
import { proposedFix } from '../sources.ts'
import { cacheScenario } from './cache-scenario.ts'

const assertions = [
  assertion({
    id: 'assert-old-name-gone',
    title: 'The old name is gone',
    sentence: 'After both renames, nothing is found under the name that both replaced.',
    source: proposedFix,
    holds: ([byOldName]) => byOldName === undefined,
  }),
  assertion({
    id: 'assert-newest-by-id',
    title: 'The newest is under the id',
    sentence: 'After both renames, version 3 is found under the id.',
    source: proposedFix,
    holds: ([, byId]) => versionOf(byId) === 3,
  }),
  assertion({
    id: 'assert-one-new-name',
    title: 'At most one new name',
    sentence: 'After both renames, something is found under at most one of the two new names.',
    source: proposedFix,
    holds: ([, , byName2, byName3]) => byName2 === undefined || byName3 === undefined,
  }),
]

/**
 * `testConcurrentRenameDoesNotLeaveStaleByNameEntries` of the pull request, with what it asserts, its latch and
 * its semaphore. The first of the two refreshes waits until B is done: which of the threads is the first is all
 * that is left open, and if it is B, it waits for itself.
 */
export const seedTestConcurrent = cacheScenario({
  id: 'seed-test-concurrent',
  title: 'The seed’s second test: two renames at once',
  shows: { strategy: 'indexed', run: 'AAAAABBBBBBBBBBBBAAAAAAAACCCCCCC' },
  when: 'the pull request’s second test runs',
  sentence:
    'Both maps hold v1 apple; A asks for version 2 and B for version 3, of two refreshes the first gets v2 pear once B is done and the second v3 plum, and the test looks when both are done.',
  source: proposedFix,
  judged: assertions.map(({ id }) => id),
  mayBoundNames: false,
  plan(environment) {
    const { memory } = environment
    const [first, second, third] = ['apple', 'pear', 'plum'].map((name, index) =>
      record({ name, entityVersion: index + 1 }),
    ) as [ReturnType<typeof record>, ReturnType<typeof record>, ReturnType<typeof record>]
    const copy = instance(first)
    const isAStarted = new SharedCell<boolean>(memory, 'A started', false)
    const isADone = new SharedCell<boolean>(memory, 'A done', false)
    const isBDone = new SharedCell<boolean>(memory, 'B done', false)
    const metastore = new StubbedStore(memory, [first], {
      answers: [second, third],
      gate: isBDone,
    })
    const cache = loadingCache({ ...environment, metastore, warm: [copy] })
    return {
      cache,
      properties: assertions,
      threads: [
        {
          title: 'asks for version 2',
          inserts: 'a load',
          *start() {
            yield* isAStarted.set(true)
            yield* cache.getAndRefreshIfNeeded(copy, 2)
            yield* isADone.set(true)
          },
        },
        {
          title: 'asks for version 3',
          inserts: 'a load',
          *start() {
            yield* isAStarted.until(true)
            yield* cache.getAndRefreshIfNeeded(copy, 3)
            yield* isBDone.set(true)
          },
        },
        {
          title: 'is the test',
          inserts: null,
          *start() {
            yield* isADone.until(true)
            yield* isBDone.until(true)
            const byOldName = yield* cache.getEntityByName(nameKeyOf(first))
            const byId = yield* cache.getEntityById(1)
            const byName2 = yield* cache.getEntityByName(nameKeyOf(second))
            const byName3 = yield* cache.getEntityByName(nameKeyOf(third))
            return [byOldName, byId, byName2, byName3]
          },
        },
      ],
    }
  },
})

function versionOf(answer: Value): number | undefined {
  return (answer as Entity | undefined)?.entityVersion
}
