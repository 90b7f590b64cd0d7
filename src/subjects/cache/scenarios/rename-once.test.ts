import { expect, it } from 'vitest'
import { completeRuns, finalMaps } from '../../final-maps.fixture.ts'
import { renameOnce } from './rename-once.ts'

const runs = completeRuns(`
  # get, get by name, refresh, R M P D, and both removals.
  racy      none   AAAAAAAAA   byId 1=v2@B, byName B=v2@B
  racy      async  AAAAAAAAA1  byId 1=v2@B, byName B=v2@B
  fixed     none   AAAAAAAA    byId 1=v2@B, byName B=v2@B
  fixed     async  AAAAAAAA1   byId 1=v2@B, byName B=v2@B
  won-only  none   AAAAAAAA    byId 1=v2@B, byName B=v2@B
  won-only  async  AAAAAAAA1   byId 1=v2@B, byName B=v2@B
`)

it.each(runs)('leaves after $run under $strategy, listener $listener: $maps', ({ maps, ...of }) => {
  expect(finalMaps(renameOnce, of)).toBe(maps)
})
