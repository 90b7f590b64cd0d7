/** Schedules that break what is judged: of how many, wrong even serially, and only by a race. */
type SerialFigure = readonly [
  scenario: string,
  strategy: string,
  listener: 'none' | 'async',
  schedules: number,
  serially: number,
  raceOnly: number,
]

/**
 * How many schedules of the cache break `no-orphan-name` or `reachable-by-name`, split by whether a serial run
 * ends in the same memory: from a second program, which ran every schedule and every serial order.
 */
export const serialFigures: readonly SerialFigure[] = [
  ['rename', 'racy', 'none', 70, 14, 42],
  ['rename', 'fixed', 'none', 20, 9, 2],
  ['rename', 'won-only', 'none', 13, 0, 1],
  ['cold-rename', 'racy', 'none', 22, 4, 14],
  ['cold-rename', 'fixed', 'none', 8, 3, 2],
  ['cold-rename', 'won-only', 'none', 6, 0, 1],
  ['same-name', 'racy', 'none', 20, 10, 0],
  ['same-name', 'fixed', 'none', 6, 3, 0],
  ['same-name', 'won-only', 'none', 5, 0, 1],
  ['rename', 'racy', 'async', 1359, 98, 291],
  ['rename', 'fixed', 'async', 375, 54, 27],
  ['rename', 'won-only', 'async', 327, 0, 21],
  ['replace', 'racy', 'async', 47730, 2145, 6069],
  ['replace', 'fixed', 'async', 12810, 1110, 711],
  ['replace', 'won-only', 'async', 11830, 0, 561],
]
