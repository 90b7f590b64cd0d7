/**
 * How many complete schedules, without a listener, end with the two maps of the cache drifted apart: with an
 * orphan name, with an entry that its name does not lead to, or with both, which counts once. Given with the
 * description of the race.
 */
export const driftFigures: readonly (readonly [
  scenario: string,
  strategy: string,
  schedules: number,
  drifted: number,
])[] = [
  ['rename', 'racy', 70, 56],
  ['rename', 'fixed', 20, 11],
  ['rename', 'won-only', 13, 1],
  ['cold-rename', 'racy', 22, 18],
  ['cold-rename', 'fixed', 8, 5],
  ['rename-once', 'racy', 1, 0],
]
