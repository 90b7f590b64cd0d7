import { rename } from './runs/rename.ts'
import { coldRename } from './runs/cold-rename.ts'
import { sameName } from './runs/same-name.ts'
import { sameVersion } from './runs/same-version.ts'
import { thereAndBack } from './runs/there-and-back.ts'
import { dropReload } from './runs/drop-reload.ts'
import { replace } from './runs/replace.ts'
import { refresh } from './runs/refresh.ts'
import { askTwice } from './runs/ask-twice.ts'
import { renameEvict } from './runs/rename-evict.ts'
import { nameReuse } from './runs/name-reuse.ts'
import { threeWriters } from './runs/three-writers.ts'
import { threeEvict } from './runs/three-evict.ts'
import { insertEvict } from './runs/insert-evict.ts'
import { sameVersionEvict } from './runs/same-version-evict.ts'
import { purgeLateLoad } from './runs/purge-late-load.ts'
import { dropCreate } from './runs/drop-create.ts'
import { mixedVersions } from './runs/mixed-versions.ts'
import { renameOnce } from './runs/rename-once.ts'
import { seedTestRename } from './runs/seed-test-rename.ts'
import { seedTestConcurrent } from './runs/seed-test-concurrent.ts'
import { tellingTest } from './runs/telling-test.ts'
import { lostUpdate } from './runs/lost-update.ts'
import { lockOrder } from './runs/lock-order.ts'
import { putIfAbsent } from './runs/put-if-absent.ts'
import { dns } from './runs/dns.ts'
import { receiveIterate } from './runs/receive-iterate.ts'
import { receiveExpire } from './runs/receive-expire.ts'
import { receiveSplit } from './runs/receive-split.ts'
import { receivePaths } from './runs/receive-paths.ts'
import { receiveStuck } from './runs/receive-stuck.ts'
import { receiveDouble } from './runs/receive-double.ts'
import { receiveForgotten } from './runs/receive-forgotten.ts'
import { receiveFreed } from './runs/receive-freed.ts'
import { receiveLateWrite } from './runs/receive-late-write.ts'
import type { KnownRun } from './known-run.ts'

/** Complete runs by the id of their scenario, in the order in which scenarios are offered. */
export const knownRuns: Readonly<Record<string, readonly KnownRun[]>> = {
  rename,
  'cold-rename': coldRename,
  'same-name': sameName,
  'same-version': sameVersion,
  'there-and-back': thereAndBack,
  'drop-reload': dropReload,
  replace,
  refresh,
  'ask-twice': askTwice,
  'rename-evict': renameEvict,
  'name-reuse': nameReuse,
  'three-writers': threeWriters,
  'three-evict': threeEvict,
  'insert-evict': insertEvict,
  'same-version-evict': sameVersionEvict,
  'purge-late-load': purgeLateLoad,
  'drop-create': dropCreate,
  'mixed-versions': mixedVersions,
  'rename-once': renameOnce,
  'seed-test-rename': seedTestRename,
  'seed-test-concurrent': seedTestConcurrent,
  'telling-test': tellingTest,
  'lost-update': lostUpdate,
  'lock-order': lockOrder,
  'put-if-absent': putIfAbsent,
  dns,
  'receive-iterate': receiveIterate,
  'receive-expire': receiveExpire,
  'receive-split': receiveSplit,
  'receive-paths': receivePaths,
  'receive-stuck': receiveStuck,
  'receive-double': receiveDouble,
  'receive-late-write': receiveLateWrite,
  'receive-forgotten': receiveForgotten,
  'receive-freed': receiveFreed,
}
