import type { KnownRun } from '../known-run.ts'

const older = 'active plan 2, plans 3=plan 3'
const newest = 'active plan 3, plans 3=plan 3'

/** Complete runs of the scenario `dns`, worked out by hand. */
export const dns: readonly KnownRun[] = [
  // One after the other, in either order: A finds plan 3 active, and leaves it.
  ['racy', 'none', 'AAA BBBB', newest, ''],
  ['racy', 'none', 'BBBB A', newest, ''],
  // A has checked and is slow. It applies its plan after B has, and B cleans up after that, as it was told.
  ['racy', 'none', 'A BB A BB A', older, 'DELETED OLDER'],
  // The same, but B has cleaned up before A applies what is gone.
  ['racy', 'none', 'A BBBB AA', older, 'DELETED OLDER'],
  // The lock is taken for the write alone: A waits for it, and then writes all the same.
  ['apply-lock', 'none', 'A BBBB AAA BB A', older, 'DELETED OLDER'],
  // The second check is in time, or A is slow after that, too.
  ['check-again', 'none', 'A BBB A BB', newest, ''],
  ['check-again', 'none', 'AA BBB A BB A', older, 'DELETED OLDER'],
  // B finds plan 2 active and leaves it; it stays, though plan 3 is newer.
  ['spare-active', 'none', 'A BB A BB A', 'active plan 2, plans 2=plan 2 3=plan 3', 'OLDER'],
  ['spare-active', 'none', 'A BBBB AA', older, 'DELETED OLDER'],
  // A is slow, and is refused.
  ['aws-fix', 'none', 'A BB A BB', newest, ''],
  ['aws-fix', 'none', 'AA BBBB A', newest, ''],
  ['whole-lock', 'none', 'AAAAA BBBBBB', `${newest}, lock free`, ''],
  ['whole-lock', 'none', 'BBBBBB AAA', `${newest}, lock free`, ''],
]
