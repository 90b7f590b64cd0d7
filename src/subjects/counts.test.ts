import { describe, expect, it } from 'vitest'
import { cacheFigures, cacheProperties } from '../known/figures/cache.ts'
import { driftFigures } from '../known/figures/drift.ts'
import type { Property } from '../system/property.ts'
import type { Value } from '../memory/value.ts'
import { everyRun } from '../threads/every-run.fixture.ts'
import type { Trace } from '../threads/replay.ts'
import type { System } from '../system/system.ts'
import { builtIns } from './list.ts'

function isBroken(property: Property, { memory }: System, { steps, threads }: Trace): boolean {
  if (property.when !== 'thread') {
    const heaps = [memory.initial(), ...steps.map(({ effect }) => effect.heap)]
    return !(property.when === 'end' ? heaps.slice(-1) : heaps).every(property.holds)
  }
  const seen = new Map<string, Value>()
  for (const { actor, op, effect } of steps) {
    const before = seen.has(actor) ? seen.get(actor) : property.initial
    seen.set(actor, property.observe(before, { op, ...effect }))
  }
  for (const [actor, before] of seen) {
    const outcome = threads.find(({ name }) => name === actor)?.outcome
    if (outcome && 'returned' in outcome && property.onReturn)
      seen.set(actor, property.onReturn(before, outcome.returned))
  }
  return ![...seen.values()].every(property.holds)
}

/** How many complete runs there are, and how many break each property; `drifted` is either of the first two. */
function countsOf(scenario: string, strategy: string, listener: string) {
  const system = builtIns.scenarios
    .find(({ id }) => id === scenario)
    ?.build({ strategy, options: { listener } })
  if (!system) throw new Error(`unknown scenario: ${scenario}`)
  const counts = new Map<string, number>()
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { enabled, trace } of everyRun(system)) {
    if (enabled.length > 0) continue
    const run = trace()
    const broken = system.properties.filter((property) => isBroken(property, system, run))
    const ids = broken.map(({ id }) => id)
    for (const id of ['runs', ...ids]) count(id)
    if (ids.includes('no-orphan-name') || ids.includes('reachable-by-name')) count('drifted')
  }
  return (id: string) => counts.get(id) ?? 0
}

// Every run is taken, which is too slow where there are many.
const few = 1500

describe('known figures', () => {
  it.each(driftFigures)(
    '%s under %s: of %i, %i drift',
    (scenario, strategy, schedules, drifted) => {
      const counts = countsOf(scenario, strategy, 'none')
      expect([counts('runs'), counts('drifted')]).toEqual([schedules, drifted])
    },
  )

  it.each(cacheFigures.filter(([, , , schedules]) => schedules <= few))(
    '%s under %s, listener %s: of %i, %j',
    (scenario, strategy, listener, schedules, broken) => {
      const counts = countsOf(scenario, strategy, listener)
      expect(counts('runs')).toBe(schedules)
      expect(cacheProperties.map(counts)).toEqual(broken)
    },
  )
})
