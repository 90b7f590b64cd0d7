import type { MergeStrategy } from '../model/merge-strategy.ts'
import { cacheLock } from './cache-lock.ts'
import { compute } from './compute.ts'
import { fixed } from './fixed.ts'
import { guard } from './guard.ts'
import { idLock } from './id-lock.ts'
import { indexed } from './indexed.ts'
import { optimistic } from './optimistic.ts'
import { racy } from './racy.ts'
import { readWriteLock } from './read-write-lock.ts'
import { wonOnly } from './won-only.ts'

/** Every merge strategy, in the order in which they are offered. */
export const strategies: readonly MergeStrategy[] = [
  racy,
  fixed,
  wonOnly,
  idLock,
  cacheLock,
  readWriteLock,
  compute,
  guard,
  optimistic,
  indexed,
]
