import type { Scenario } from '../../scenario.ts'
import type { MergeStrategy } from '../model/merge-strategy.ts'
import { strategies } from '../strategies/list.ts'
import { cache } from '../subject.ts'
import type { CacheScenario } from './cache-scenario.ts'
import { askTwice } from './ask-twice.ts'
import { coldRename } from './cold-rename.ts'
import { dropCreate } from './drop-create.ts'
import { dropReload } from './drop-reload.ts'
import { insertEvict } from './insert-evict.ts'
import { mixedVersions } from './mixed-versions.ts'
import { nameReuse } from './name-reuse.ts'
import { purgeLateLoad } from './purge-late-load.ts'
import { refresh } from './refresh.ts'
import { renameEvict } from './rename-evict.ts'
import { renameOnce } from './rename-once.ts'
import { rename } from './rename.ts'
import { replace } from './replace.ts'
import { sameName } from './same-name.ts'
import { sameVersionEvict } from './same-version-evict.ts'
import { sameVersion } from './same-version.ts'
import { seedTestConcurrent } from './seed-test-concurrent.ts'
import { seedTestRename } from './seed-test-rename.ts'
import { tellingTest } from './telling-test.ts'
import { thereAndBack } from './there-and-back.ts'
import { threeEvict } from './three-evict.ts'
import { threeWriters } from './three-writers.ts'

/** Every scenario on the cache, in the order in which they are offered. */
export const cacheScenarios: readonly CacheScenario[] = [
  rename,
  coldRename,
  sameName,
  sameVersion,
  thereAndBack,
  dropReload,
  replace,
  refresh,
  askTwice,
  renameEvict,
  nameReuse,
  threeWriters,
  threeEvict,
  insertEvict,
  sameVersionEvict,
  purgeLateLoad,
  dropCreate,
  mixedVersions,
  renameOnce,
  seedTestRename,
  seedTestConcurrent,
  tellingTest,
]

/** Every scenario on the cache, with one strategy more, which somebody brings along: it comes first. */
export function cacheScenariosWith(own: MergeStrategy): readonly Scenario[] {
  const all = [own, ...strategies]
  const subject = { ...cache, strategies: all }
  return cacheScenarios.map((scenario) => scenario.offering({ subject, strategies: all }))
}
