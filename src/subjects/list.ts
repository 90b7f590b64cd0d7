import { coldRename } from './cache/scenarios/cold-rename.ts'
import { dropReload } from './cache/scenarios/drop-reload.ts'
import { insertEvict } from './cache/scenarios/insert-evict.ts'
import { lockOrder } from './locks/scenarios/lock-order.ts'
import { lostUpdate } from './counter/scenarios/lost-update.ts'
import { mixedVersions } from './cache/scenarios/mixed-versions.ts'
import { nameReuse } from './cache/scenarios/name-reuse.ts'
import { putIfAbsent } from './registry/scenarios/put-if-absent.ts'
import { receiveDouble } from './receive/scenarios/double.ts'
import { receiveExpire } from './receive/scenarios/expire.ts'
import { receiveIterate } from './receive/scenarios/iterate.ts'
import { receiveLateWrite } from './receive/scenarios/late-write.ts'
import { receivePaths } from './receive/scenarios/paths.ts'
import { receiveSplit } from './receive/scenarios/split.ts'
import { receiveStuck } from './receive/scenarios/stuck.ts'
import { refresh } from './cache/scenarios/refresh.ts'
import { renameEvict } from './cache/scenarios/rename-evict.ts'
import { renameOnce } from './cache/scenarios/rename-once.ts'
import { rename } from './cache/scenarios/rename.ts'
import { replace } from './cache/scenarios/replace.ts'
import { sameName } from './cache/scenarios/same-name.ts'
import { sameVersion } from './cache/scenarios/same-version.ts'
import type { Scenario } from './scenario.ts'
import { thereAndBack } from './cache/scenarios/there-and-back.ts'
import { threeEvict } from './cache/scenarios/three-evict.ts'
import { threeWriters } from './cache/scenarios/three-writers.ts'

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
