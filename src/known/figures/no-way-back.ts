/**
 * How many complete schedules the scenario `ask-twice` has, and in how many of them the caller who asks twice
 * gets an older version the second time. From a second model of the cache in another language.
 */
export const noWayBackFigures: readonly (readonly [
  strategy: string,
  listener: 'none' | 'async',
  schedules: number,
  wentBack: number,
])[] = [
  ['racy', 'none', 814013, 17520],
  ['racy', 'async', 18426972, 500946],
  ['fixed', 'none', 184140, 3423],
  ['fixed', 'async', 4382522, 120701],
  ['won-only', 'none', 108694, 1938],
  ['won-only', 'async', 3440458, 105851],
  ['id-lock', 'none', 491245, 0],
  ['id-lock', 'async', 23503040, 0],
  ['cache-lock', 'none', 376129, 0],
  ['cache-lock', 'async', 3389239, 0],
  ['read-write-lock', 'none', 10110, 0],
  ['read-write-lock', 'async', 29065, 0],
  ['compute', 'none', 161796, 0],
  ['compute', 'async', 4038207, 0],
  ['guard', 'none', 1062404, 0],
  ['guard', 'async', 67791149, 0],
  ['optimistic', 'none', 1054074, 0],
  ['optimistic', 'async', 177344784, 0],
  ['indexed', 'none', 1213478, 3192],
  ['indexed', 'async', 1213478, 3192],
]

/**
 * The same, where a caller who went back takes one step more, to say so: what was counted before a property
 * could see an answer. The schedules that do not go back are as many; those that do are more.
 */
export const tellingWayBackFigures: readonly (readonly [
  strategy: string,
  schedules: number,
  wentBack: number,
])[] = [
  ['racy', 18974955, 1048929],
  ['fixed', 4518916, 257095],
]
