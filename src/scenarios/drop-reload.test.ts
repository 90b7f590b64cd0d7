import { expect, it } from 'vitest'
import { dropReload } from './drop-reload.ts'
import { completeRuns, finalMaps, withMaker } from './final-maps.ts'

const runs = completeRuns(`
  # The drop wins and touches no name; the late load loses and publishes the dropped entity's name.
  racy      none   AABBB   byId 1=v2@A dropped/A, byName A=v1@A/B
  # The name A is v1@A's own until the late load takes it: no order of steps ends well.
  racy      none   BAABB   byId 1=v2@A dropped/A, byName A=v1@A/B
  racy      async  AA1BBB  byId 1=v2@A dropped/A, byName A=v1@A/B
  racy      async  BAA1BB  byId 1=v2@A dropped/A, byName A=v1@A/B
  # The merge that lost publishes here as well.
  fixed     none   ABB     byId 1=v2@A dropped/A, byName A=v1@A/B
  fixed     async  A1BB    byId 1=v2@A dropped/A, byName A=v1@A/B
  # A winning drop takes the name with it, and a losing load leaves names alone.
  won-only  none   AAB     byId 1=v2@A dropped/A, byName empty
  won-only  async  AA1B    byId 1=v2@A dropped/A, byName empty
`)

it.each(runs)('leaves after $run under $strategy, listener $listener: $maps', ({ maps, ...of }) => {
  expect(finalMaps(dropReload, of, withMaker)).toBe(maps)
})
