/**
 * How many complete schedules a classic has, how many of them break its one property, and how many of all are
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
]
