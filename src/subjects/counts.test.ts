import { describe, expect, it } from 'vitest'
import type { Property } from '../system/property.ts'
import type { Value } from '../memory/value.ts'
import { Machine, type Step } from '../threads/machine.ts'
import type { System } from '../system/system.ts'
import { builtIns } from './list.ts'

/** Every complete run, each replayed from the start: slow, and too simple to be wrong. */
function* completeRuns(system: System, run: readonly string[] = []): Generator<readonly Step[]> {
  const machine = new Machine(system)
  const steps = run.map((name) => machine.step(name))
  const enabled = machine.enabled()
  if (enabled.length === 0) yield steps
  for (const name of enabled) yield* completeRuns(system, [...run, name])
}

function isBroken(property: Property, { memory }: System, steps: readonly Step[]): boolean {
  if (property.when !== 'thread') {
    const heaps = [memory.initial(), ...steps.map(({ effect }) => effect.heap)]
    return !(property.when === 'end' ? heaps.slice(-1) : heaps).every(property.holds)
  }
  const seen = new Map<string, Value>()
  for (const { actor, op, effect } of steps) {
    const before = seen.has(actor) ? seen.get(actor) : property.initial
    seen.set(actor, property.observe(before, { op, ...effect }))
  }
  return ![...seen.values()].every(property.holds)
}

/** How many complete runs there are, and how many break each property; `bad` is either of the first two. */
function countsOf(scenario: string, strategy: string, listener: string) {
  const system = builtIns.scenarios
    .find(({ id }) => id === scenario)
    ?.build({ strategy, options: { listener } })
  if (!system) throw new Error(`unknown scenario: ${scenario}`)
  const counts = new Map<string, number>()
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const steps of completeRuns(system)) {
    const broken = system.properties.filter((property) => isBroken(property, system, steps))
    const ids = broken.map(({ id }) => id)
    for (const id of ['runs', ...ids]) count(id)
    if (ids.includes('no-orphan-name') || ids.includes('reachable-by-name')) count('bad')
  }
  return (id: string) => counts.get(id) ?? 0
}

describe('known-good figures', () => {
  it.each([
    ['cold-rename', 'racy', 22, 18],
    ['cold-rename', 'fixed', 8, 5],
    ['rename', 'racy', 70, 56],
    ['rename', 'fixed', 20, 11],
  ])('%s under %s has %i complete runs, of which %i end badly', (scenario, strategy, runs, bad) => {
    const counts = countsOf(scenario, strategy, 'none')
    expect([counts('runs'), counts('bad')]).toEqual([runs, bad])
  })
})

// From a second model of the cache in another language, written from the description alone.
describe('all complete runs, and those that break a property', () => {
  const properties = [
    'no-orphan-name',
    'reachable-by-name',
    'coherent-reads',
    'cleanup-matches-merge',
    'newest-wins',
  ]
  it.each([
    ['rename', 'racy', 'none', 70, [56, 14, 70, 40, 0]],
    ['rename', 'racy', 'async', 1359, [389, 98, 1359, 750, 0]],
    ['rename', 'fixed', 'none', 20, [11, 9, 20, 0, 0]],
    ['rename', 'fixed', 'async', 375, [81, 54, 375, 0, 0]],
    ['rename', 'won-only', 'none', 13, [1, 0, 13, 0, 0]],
    ['rename', 'won-only', 'async', 327, [21, 0, 327, 0, 0]],
    ['cold-rename', 'racy', 'none', 22, [18, 4, 22, 12, 0]],
    ['cold-rename', 'racy', 'async', 45, [20, 4, 45, 22, 0]],
    ['cold-rename', 'fixed', 'none', 8, [5, 3, 8, 0, 0]],
    ['cold-rename', 'fixed', 'async', 19, [7, 3, 19, 0, 0]],
    ['cold-rename', 'won-only', 'none', 6, [1, 0, 4, 0, 0]],
    ['cold-rename', 'won-only', 'async', 17, [3, 0, 15, 0, 0]],
    ['same-name', 'racy', 'none', 20, [10, 10, 20, 12, 0]],
    ['same-name', 'racy', 'async', 36, [13, 16, 36, 22, 0]],
    ['same-name', 'fixed', 'none', 6, [3, 3, 6, 0, 0]],
    ['same-name', 'fixed', 'async', 11, [4, 5, 11, 0, 0]],
    ['same-name', 'won-only', 'none', 5, [1, 1, 3, 0, 0]],
    ['same-name', 'won-only', 'async', 10, [2, 3, 8, 0, 0]],
    ['same-version', 'racy', 'none', 20, [14, 14, 20, 12, 0]],
    ['same-version', 'racy', 'async', 20, [14, 14, 20, 12, 0]],
    ['same-version', 'fixed', 'none', 6, [4, 4, 6, 0, 0]],
    ['same-version', 'fixed', 'async', 6, [4, 4, 6, 0, 0]],
    ['same-version', 'won-only', 'none', 4, [0, 0, 0, 0, 0]],
    ['same-version', 'won-only', 'async', 4, [0, 0, 0, 0, 0]],
    ['there-and-back', 'racy', 'none', 40, [26, 4, 40, 20, 0]],
    ['there-and-back', 'racy', 'async', 814, [142, 24, 814, 280, 0]],
    ['there-and-back', 'fixed', 'none', 14, [5, 3, 14, 0, 0]],
    ['there-and-back', 'fixed', 'async', 335, [41, 15, 335, 0, 0]],
    ['there-and-back', 'won-only', 'none', 12, [1, 0, 12, 0, 0]],
    ['there-and-back', 'won-only', 'async', 321, [21, 0, 321, 0, 0]],
    ['drop-reload', 'racy', 'none', 10, [10, 0, 10, 2, 0]],
    ['drop-reload', 'racy', 'async', 20, [20, 0, 20, 6, 0]],
    ['drop-reload', 'fixed', 'none', 3, [3, 0, 3, 0, 0]],
    ['drop-reload', 'fixed', 'async', 6, [6, 0, 6, 0, 0]],
    ['drop-reload', 'won-only', 'none', 3, [0, 0, 3, 0, 0]],
    ['drop-reload', 'won-only', 'async', 8, [0, 0, 8, 0, 0]],
    ['replace', 'racy', 'none', 924, [729, 195, 924, 504, 0]],
    ['replace', 'fixed', 'none', 252, [141, 111, 252, 0, 0]],
    ['replace', 'won-only', 'none', 161, [15, 0, 161, 0, 0]],
    ['rename-evict', 'racy', 'none', 5, [4, 0, 5, 1, 0]],
    ['rename-evict', 'racy', 'async', 38, [5, 0, 38, 4, 0]],
    ['rename-evict', 'fixed', 'none', 4, [4, 0, 4, 0, 0]],
    ['rename-evict', 'fixed', 'async', 33, [5, 0, 33, 0, 0]],
    ['rename-evict', 'won-only', 'none', 4, [4, 0, 4, 0, 0]],
    ['rename-evict', 'won-only', 'async', 33, [5, 0, 33, 0, 0]],
    ['name-reuse', 'racy', 'none', 35, [0, 0, 31, 0, 0]],
    ['name-reuse', 'racy', 'async', 168, [0, 0, 156, 0, 0]],
    ['name-reuse', 'fixed', 'none', 10, [0, 0, 9, 0, 0]],
    ['name-reuse', 'fixed', 'async', 45, [0, 0, 42, 0, 0]],
    ['name-reuse', 'won-only', 'none', 10, [0, 0, 9, 0, 0]],
    ['name-reuse', 'won-only', 'async', 45, [0, 0, 42, 0, 0]],
    ['three-writers', 'fixed', 'none', 420, [376, 246, 420, 0, 0]],
    ['three-writers', 'won-only', 'none', 111, [35, 0, 105, 0, 0]],
    ['three-evict', 'racy', 'none', 306, [263, 8, 306, 195, 0]],
    ['three-evict', 'fixed', 'none', 82, [79, 3, 82, 0, 0]],
    ['three-evict', 'won-only', 'none', 68, [63, 0, 68, 0, 0]],
    ['insert-evict', 'racy', 'none', 4, [2, 0, 2, 0, 0]],
    ['insert-evict', 'racy', 'async', 5, [1, 0, 3, 0, 0]],
    ['insert-evict', 'fixed', 'none', 3, [2, 0, 2, 0, 0]],
    ['insert-evict', 'fixed', 'async', 4, [1, 0, 3, 0, 0]],
    ['insert-evict', 'won-only', 'none', 3, [2, 0, 2, 0, 0]],
    ['insert-evict', 'won-only', 'async', 4, [1, 0, 3, 0, 0]],
    ['mixed-versions', 'racy', 'none', 20, [6, 6, 20, 12, 0]],
    ['mixed-versions', 'racy', 'async', 280, [64, 96, 280, 160, 0]],
    ['mixed-versions', 'fixed', 'none', 6, [2, 2, 6, 0, 0]],
    ['mixed-versions', 'fixed', 'async', 80, [20, 30, 80, 0, 0]],
    ['mixed-versions', 'won-only', 'none', 6, [2, 2, 6, 0, 0]],
    ['mixed-versions', 'won-only', 'async', 80, [20, 30, 80, 0, 0]],
    ['rename-once', 'racy', 'none', 1, [0, 0, 1, 0, 0]],
    ['rename-once', 'racy', 'async', 5, [0, 0, 5, 0, 0]],
    ['rename-once', 'fixed', 'none', 1, [0, 0, 1, 0, 0]],
    ['rename-once', 'fixed', 'async', 5, [0, 0, 5, 0, 0]],
    ['rename-once', 'won-only', 'none', 1, [0, 0, 1, 0, 0]],
    ['rename-once', 'won-only', 'async', 5, [0, 0, 5, 0, 0]],
  ])('%s under %s, listener %s: of %i, %j', (scenario, strategy, listener, runs, broken) => {
    const counts = countsOf(scenario, strategy, listener)
    expect(counts('runs')).toBe(runs)
    expect(properties.map(counts)).toEqual(broken)
  })
})
