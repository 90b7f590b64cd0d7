import { coldRename } from './cold-rename.ts'
import { refresh } from './refresh.ts'
import { renameOnce } from './rename-once.ts'
import { rename } from './rename.ts'
import { sameName } from './same-name.ts'
import { sameVersion } from './same-version.ts'
import type { Scenario } from './scenario.ts'

/** Every scenario, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [
  rename,
  coldRename,
  sameName,
  sameVersion,
  refresh,
  renameOnce,
]

/** What a first visit shows: a race that is two steps from going wrong. */
export const opening = { scenario: 'rename', strategy: 'racy', run: 'AABBB' } as const
