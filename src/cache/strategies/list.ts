import type { MergeStrategy } from '../merge-strategy.ts'
import { fixed } from './fixed.ts'
import { racy } from './racy.ts'
import { wonOnly } from './won-only.ts'

/** Every merge strategy, in the order in which they are offered. */
export const strategies: readonly MergeStrategy[] = [racy, fixed, wonOnly]
