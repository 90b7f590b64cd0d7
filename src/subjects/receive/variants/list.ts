import type { Variant } from '../model/variant.ts'
import { copies } from './copies.ts'
import { firstWins } from './first-wins.ts'
import { insertThenExpire } from './insert-then-expire.ts'
import { owner } from './owner.ts'
import { untracked } from './untracked.ts'
import { upstream } from './upstream.ts'

/** Every variant, in the order in which they were proposed. */
export const variants: readonly Variant[] = [
  untracked,
  insertThenExpire,
  copies,
  owner,
  upstream,
  firstWins,
]
