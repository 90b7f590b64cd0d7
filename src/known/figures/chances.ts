/**
 * How probable it is, at each moment of a run in the scenario `rename`, that it ends broken: before its first
 * step and after each. From a second model of the cache in another language, in fractions.
 */
export const chanceFigures: readonly (readonly [
  strategy: string,
  run: string,
  chances: readonly number[],
])[] = [
  ['racy', 'AABBBBAA', [49 / 64, 17 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 1, 1]],
  ['fixed', 'ABBBAA', [9 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 1, 1]],
]
