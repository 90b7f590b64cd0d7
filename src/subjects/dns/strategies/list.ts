import type { Enactor } from '../model/enactor.ts'
import { applyLock } from './apply-lock.ts'
import { awsFix } from './aws-fix.ts'
import { checkAgain } from './check-again.ts'
import { racy } from './racy.ts'
import { spareActive } from './spare-active.ts'
import { wholeLock } from './whole-lock.ts'

/** Every way to enact a plan, in the order in which they are offered. */
export const enactors: readonly Enactor[] = [
  racy,
  applyLock,
  checkAgain,
  spareActive,
  awsFix,
  wholeLock,
]
