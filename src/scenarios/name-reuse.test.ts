import { expect, it } from 'vitest'
import { completeRuns, finalMaps, withMaker } from './final-maps.ts'
import { nameReuse } from './name-reuse.ts'

const runs = completeRuns(`
  # id 2 takes the name before or after A drops it. The drop is for an instance, and spares the other.
  racy      none   AAAABBB   byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
  racy      async  AAAA1BBB  byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
  fixed     none   AAABB     byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
  fixed     async  AAA1BB    byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
  won-only  none   AAABB     byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
  won-only  async  AAA1BB    byId 1=v2@B/A 2=v1@A/B, byName A=v1@A/B B=v2@B/A
`)

it.each(runs)('leaves after $run under $strategy, listener $listener: $maps', ({ maps, ...of }) => {
  expect(finalMaps(nameReuse, of, withMaker)).toBe(maps)
})
