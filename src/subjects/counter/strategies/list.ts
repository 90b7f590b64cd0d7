import type { Increment } from '../model/counter.ts'
import { fixed } from './fixed.ts'
import { lock } from './lock.ts'
import { racy } from './racy.ts'

/** Every way to raise the counter, in the order in which they are offered. */
export const increments: readonly Increment[] = [racy, fixed, lock]
