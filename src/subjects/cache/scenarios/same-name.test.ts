import { expect, it } from 'vitest'
import { completeRuns, finalMaps } from '../../final-maps.fixture.ts'
import { sameName } from './same-name.ts'

const runs = completeRuns(`
  racy      none   AAABBB   byId 1=v2@A, byName A=v2@A
  racy      none   BBBAAA   byId 1=v2@A, byName A=v1@A
  racy      async  BBBAAA   byId 1=v2@A, byName A=v1@A
  racy      async  AAABBB1  byId 1=v2@A, byName A=v2@A
  # byName ends with A's v1@A, which the listener then drops: nothing leads to v2@A any more.
  racy      async  AABBBA1  byId 1=v2@A, byName empty
  fixed     none   AABB     byId 1=v2@A, byName A=v2@A
  fixed     none   BBAA     byId 1=v2@A, byName A=v1@A
  fixed     async  BBAA     byId 1=v2@A, byName A=v1@A
  fixed     async  AABB1    byId 1=v2@A, byName A=v2@A
  fixed     async  ABBA1    byId 1=v2@A, byName empty
  won-only  none   AABB     byId 1=v2@A, byName A=v2@A
  # No rename is needed: a slow winner publishes over a faster, newer one.
  won-only  none   ABBA     byId 1=v2@A, byName A=v1@A
  won-only  async  BBA      byId 1=v2@A, byName A=v2@A
  won-only  async  ABB1A    byId 1=v2@A, byName A=v1@A
  won-only  async  ABBA1    byId 1=v2@A, byName empty
  id-lock     none   BBBBAAA     byId 1=v2@A, byName A=v2@A
  id-lock     async  AAAABBBB1   byId 1=v2@A, byName A=v2@A
  cache-lock  none   BBBBAAA     byId 1=v2@A, byName A=v2@A
  cache-lock  async  AAAABBBB1   byId 1=v2@A, byName A=v2@A
  compute     none   BBBAA       byId 1=v2@A, byName A=v2@A
  compute     async  AAABBB1     byId 1=v2@A, byName A=v2@A
  # A slow winner of the same name: it finds itself replaced, and keeps what B has put there.
  guard       none   ABBBBBAAA   byId 1=v2@A, byName A=v2@A
  guard       async  AB1BBBBAAA  byId 1=v2@A, byName A=v2@A
  # The merge into byName keeps the newer instance, so there is nothing to undo.
  optimistic  none   ABBBBAAA    byId 1=v2@A, byName A=v2@A
  optimistic  async  AB1BBBAAA   byId 1=v2@A, byName A=v2@A
  indexed     none   AAABBB      byId 1=v2@A, byName A=1
  indexed     none   BBBAAA      byId 1=v1@A, byName A=1
  indexed     async  BBBAAA      byId 1=v1@A, byName A=1
`)

it.each(runs)('leaves after $run under $strategy, listener $listener: $maps', ({ maps, ...of }) => {
  expect(finalMaps(sameName, of)).toBe(maps)
})
