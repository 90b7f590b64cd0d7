import { expect, it } from 'vitest'
import { completeRuns, finalMaps } from './final-maps.ts'
import { insertEvict } from './insert-evict.ts'

const runs = completeRuns(`
  # Inserted, named, evicted: the name stays.
  racy      none   AAAB   byId empty, byName A=v1@A
  # Nothing to evict yet. It is a step all the same.
  racy      none   BAAA   byId 1=v1@A, byName A=v1@A
  racy      async  BAAA   byId 1=v1@A, byName A=v1@A
  racy      async  AAAB1  byId empty, byName empty
  # The listener comes before the name that it should drop.
  racy      async  AAB1A  byId empty, byName A=v1@A
  fixed     none   AAB    byId empty, byName A=v1@A
  fixed     none   BAA    byId 1=v1@A, byName A=v1@A
  fixed     async  BAA    byId 1=v1@A, byName A=v1@A
  fixed     async  AAB1   byId empty, byName empty
  fixed     async  AB1A   byId empty, byName A=v1@A
  won-only  none   AAB    byId empty, byName A=v1@A
  won-only  none   BAA    byId 1=v1@A, byName A=v1@A
  won-only  async  BAA    byId 1=v1@A, byName A=v1@A
  won-only  async  AAB1   byId empty, byName empty
  won-only  async  AB1A   byId empty, byName A=v1@A
`)

it.each(runs)('leaves after $run under $strategy, listener $listener: $maps', ({ maps, ...of }) => {
  expect(finalMaps(insertEvict, of)).toBe(maps)
})
