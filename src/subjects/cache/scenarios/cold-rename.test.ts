import { expect, it } from 'vitest'
import { coldRename } from './cold-rename.ts'
import { completeRuns, finalMaps } from '../../final-maps.fixture.ts'

const runs = completeRuns(`
  racy      none   AAABBBB   byId 1=v2@B, byName B=v2@B
  racy      none   BBBAAAA   byId 1=v2@B, byName A=v1@A
  racy      none   AABBBBA   byId 1=v2@B, byName A=v1@A B=v2@B
  # B reads nothing, A does everything, B merges and publishes: nobody cleans up after A.
  racy      none   BAAABB    byId 1=v2@B, byName A=v1@A B=v2@B
  racy      async  BBBAAAA   byId 1=v2@B, byName A=v1@A
  racy      async  AAABBBB1  byId 1=v2@B, byName B=v2@B
  racy      async  ABBBAA    byId 1=v2@B, byName A=v1@A B=v2@B
  # The same, and then the listener is told that v1@A was replaced.
  racy      async  BAAABB1   byId 1=v2@B, byName B=v2@B
  fixed     none   AABBB     byId 1=v2@B, byName B=v2@B
  # The late v1@A meets v2@B, loses, publishes A and drops B.
  fixed     none   BBAAA     byId 1=v2@B, byName A=v1@A
  fixed     none   ABBBA     byId 1=v2@B, byName A=v1@A B=v2@B
  # A loses, and looks for B to drop before it is there.
  fixed     none   BAAAB     byId 1=v2@B, byName A=v1@A B=v2@B
  fixed     async  BBAAA     byId 1=v2@B, byName A=v1@A
  fixed     async  AABBB1    byId 1=v2@B, byName B=v2@B
  fixed     async  BAAAB     byId 1=v2@B, byName A=v1@A B=v2@B
  won-only  none   AABBB     byId 1=v2@B, byName B=v2@B
  won-only  none   ABBBA     byId 1=v2@B, byName A=v1@A B=v2@B
  won-only  async  BBA       byId 1=v2@B, byName B=v2@B
  won-only  async  ABBB1A    byId 1=v2@B, byName A=v1@A B=v2@B
  id-lock     none   AAAABBBBB   byId 1=v2@B, byName B=v2@B
  id-lock     async  BBBBAAA     byId 1=v2@B, byName B=v2@B
  cache-lock  none   AAAABBBBB   byId 1=v2@B, byName B=v2@B
  cache-lock  async  BBBBAAA     byId 1=v2@B, byName B=v2@B
  compute     none   AAABBBB     byId 1=v2@B, byName B=v2@B
  compute     async  BBBAA       byId 1=v2@B, byName B=v2@B
  # A holds its name when B merges, and B drops it after.
  guard       none   AAABABBBB   byId 1=v2@B, byName B=v2@B
  guard       async  ABBBB1BAAA  byId 1=v2@B, byName B=v2@B
  optimistic  none   ABBBBBAAA   byId 1=v2@B, byName B=v2@B
  optimistic  async  ABBBB1BAAA  byId 1=v2@B, byName B=v2@B
  indexed     none   AAABBBB     byId 1=v2@B, byName B=1
  indexed     none   BBBAAAA     byId 1=v1@A, byName A=1
  indexed     async  BBBAAAA     byId 1=v1@A, byName A=1
`)

it.each(runs)('leaves after $run under $strategy, listener $listener: $maps', ({ maps, ...of }) => {
  expect(finalMaps(coldRename, of)).toBe(maps)
})
