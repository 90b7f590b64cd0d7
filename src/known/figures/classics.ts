/**
 * How many complete schedules a classic has, how many of them break its first property, and how many of all are
 * deadlocks. Worked out by hand.
 */
export const classicFigures: readonly (readonly [
  scenario: string,
  strategy: string,
  schedules: number,
  violating: number,
  deadlocks: number,
])[] = [
  // Two threads of two steps have 6 interleavings; an update is lost in the 4 in which both read first.
  ['lost-update', 'racy', 6, 4, 0],
  // Likewise 6: two as above, and four in which somebody misses and starts over.
  ['lost-update', 'fixed', 6, 0, 0],
  // One after the other.
  ['lost-update', 'lock', 2, 0, 0],
  // AB and BA are stuck after two steps. Else one has both locks, and the other waits until it has ended.
  ['lock-order', 'opposite', 4, 2, 2],
  ['lock-order', 'ordered', 2, 0, 0],
  // If one puts before the other looks, the other's two steps go around the first's last one: 3 ways, for
  // each of the two. If both look first, in either order, each has two steps left: 2 × 6, all split.
  ['put-if-absent', 'racy', 18, 12, 0],
  ['put-if-absent', 'fixed', 6, 0, 0],
  // A has 3 steps and B 4, unless A checks after B has applied: then only that one. It does so in 3 places; in 10
  // of all 35 ways to go A would check so late, and the other 25 stay. Bad are those in which A checks before B
  // applies and applies after it: 2 places for the check, and 6 ways to go for two steps each.
  ['dns', 'racy', 28, 12, 0],
  // Likewise, with 5 steps and 6. A checks late in 4; A has the lock first in 31; B has it first in 3 × 15.
  ['dns', 'apply-lock', 80, 45, 0],
  // Likewise, with 4 steps and 5. A gives up at its first check in 3, at its second in 9. Of the 81 others it
  // applies last in 6 × 6.
  ['dns', 'check-again', 93, 36, 0],
  // As the first. B has to delete plan 2 before A applies it, so that A goes last: 2 places for its check.
  ['dns', 'spare-active', 28, 2, 0],
  // A gives up at its check in 3, when it applies in 6, and not at all in 13.
  ['dns', 'aws-fix', 22, 0, 0],
  // One after the other.
  ['dns', 'whole-lock', 2, 0, 0],
]
