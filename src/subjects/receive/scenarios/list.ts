import type { Scenario } from '../../scenario.ts'
import { receiveDouble } from './double.ts'
import { receiveExpire } from './expire.ts'
import { receiveForgotten } from './forgotten.ts'
import { receiveFreed } from './freed.ts'
import { receiveIterate } from './iterate.ts'
import { receiveLateWrite } from './late-write.ts'
import { receivePaths } from './paths.ts'
import { receiveSplit } from './split.ts'
import { receiveStuck } from './stuck.ts'

/** Every scenario of the receive lifecycle, in the order in which they are offered. */
export const receiveScenarios: readonly Scenario[] = [
  receiveIterate,
  receiveExpire,
  receiveSplit,
  receivePaths,
  receiveStuck,
  receiveDouble,
  receiveLateWrite,
  receiveForgotten,
  receiveFreed,
]
