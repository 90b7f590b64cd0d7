import { opposite } from './opposite.ts'
import { ordered } from './ordered.ts'
import type { LockOrder } from '../model/two-locks.ts'

/** Every way to take both locks, in the order in which they are offered. */
export const lockOrders: readonly LockOrder[] = [opposite, ordered]
