import { fixed } from './fixed.ts'
import { racy } from './racy.ts'
import type { Lookup } from '../model/registry.ts'

/** Every way to look an instance up, in the order in which they are offered. */
export const lookups: readonly Lookup[] = [racy, fixed]
