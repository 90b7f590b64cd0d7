import { coldRename } from './cold-rename.ts'
import { dropReload } from './drop-reload.ts'
import { insertEvict } from './insert-evict.ts'
import { lockOrder } from './lock-order.ts'
import { lostUpdate } from './lost-update.ts'
import { mixedVersions } from './mixed-versions.ts'
import { nameReuse } from './name-reuse.ts'
import { putIfAbsent } from './put-if-absent.ts'
import { receiveDouble } from './receive-double.ts'
import { receiveExpire } from './receive-expire.ts'
import { receiveIterate } from './receive-iterate.ts'
import { receiveLateWrite } from './receive-late-write.ts'
import { receivePaths } from './receive-paths.ts'
import { receiveSplit } from './receive-split.ts'
import { receiveStuck } from './receive-stuck.ts'
import { refresh } from './refresh.ts'
import { renameEvict } from './rename-evict.ts'
import { renameOnce } from './rename-once.ts'
import { rename } from './rename.ts'
import { replace } from './replace.ts'
import { sameName } from './same-name.ts'
import { sameVersion } from './same-version.ts'
import type { Scenario } from './scenario.ts'
import { thereAndBack } from './there-and-back.ts'
import { threeEvict } from './three-evict.ts'
import { threeWriters } from './three-writers.ts'

/** Every scenario, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [
  rename,
  coldRename,
  sameName,
  sameVersion,
  thereAndBack,
  dropReload,
  replace,
  refresh,
  renameEvict,
  nameReuse,
  threeWriters,
  threeEvict,
  insertEvict,
  mixedVersions,
  renameOnce,
  lostUpdate,
  lockOrder,
  putIfAbsent,
  receiveIterate,
  receiveExpire,
  receiveSplit,
  receivePaths,
  receiveStuck,
  receiveDouble,
  receiveLateWrite,
]

/** What a first visit shows: a race that is two steps from going wrong. */
export const opening = { scenario: 'rename', strategy: 'racy', run: 'AABBB' } as const
