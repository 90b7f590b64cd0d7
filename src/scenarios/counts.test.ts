import { describe, expect, it } from 'vitest'
import type { Property } from '../memory/property.ts'
import { Machine } from '../threads/machine.ts'
import type { System } from '../threads/system.ts'
import { scenarios } from './list.ts'

/** Every complete run, each replayed from the start: slow, and too simple to be wrong. */
function* completeRuns(system: System, run: readonly string[] = []): Generator<Machine> {
  const machine = new Machine(system)
  for (const name of run) machine.step(name)
  const enabled = machine.enabled()
  if (enabled.length === 0) yield machine
  for (const name of enabled) yield* completeRuns(system, [...run, name])
}

function isBroken(property: Property | undefined, { heap }: Machine): boolean {
  if (property?.when !== 'end') throw new Error('the property is not one of the end')
  return !property.holds(heap)
}

/** How many complete runs there are, and how many break each of the two rules about names. */
function countsOf(scenario: string, strategy: string, listener: string) {
  const system = scenarios
    .find(({ id }) => id === scenario)
    ?.build({ strategy, options: { listener } })
  if (!system) throw new Error(`unknown scenario: ${scenario}`)
  const [orphan, reachable] = ['no-orphan-name', 'reachable-by-name'].map((id) =>
    system.properties.find((property) => property.id === id),
  )
  const counts = { runs: 0, bad: 0, orphan: 0, unreachable: 0 }
  for (const end of completeRuns(system)) {
    const isOrphan = isBroken(orphan, end)
    const isUnreachable = isBroken(reachable, end)
    counts.runs += 1
    counts.bad += Number(isOrphan || isUnreachable)
    counts.orphan += Number(isOrphan)
    counts.unreachable += Number(isUnreachable)
  }
  return counts
}

describe('known-good figures', () => {
  it.each([
    ['cold-rename', 'racy', 22, 18],
    ['cold-rename', 'fixed', 8, 5],
    ['rename', 'racy', 70, 56],
    ['rename', 'fixed', 20, 11],
  ])('%s under %s has %i complete runs, of which %i end badly', (scenario, strategy, runs, bad) => {
    expect(countsOf(scenario, strategy, 'none')).toMatchObject({ runs, bad })
  })
})

// From a second model of the cache in another language, written from the description alone.
describe('all complete runs', () => {
  it.each([
    ['rename', 'racy', 'none', 70, 56, 14],
    ['rename', 'racy', 'async', 1359, 389, 98],
    ['rename', 'fixed', 'none', 20, 11, 9],
    ['rename', 'fixed', 'async', 375, 81, 54],
    ['rename', 'won-only', 'none', 13, 1, 0],
    ['rename', 'won-only', 'async', 327, 21, 0],
    ['cold-rename', 'racy', 'none', 22, 18, 4],
    ['cold-rename', 'racy', 'async', 45, 20, 4],
    ['cold-rename', 'fixed', 'none', 8, 5, 3],
    ['cold-rename', 'fixed', 'async', 19, 7, 3],
    ['cold-rename', 'won-only', 'none', 6, 1, 0],
    ['cold-rename', 'won-only', 'async', 17, 3, 0],
    ['same-name', 'racy', 'none', 20, 10, 10],
    ['same-name', 'racy', 'async', 36, 13, 16],
    ['same-name', 'fixed', 'none', 6, 3, 3],
    ['same-name', 'fixed', 'async', 11, 4, 5],
    ['same-name', 'won-only', 'none', 5, 1, 1],
    ['same-name', 'won-only', 'async', 10, 2, 3],
    ['same-version', 'racy', 'none', 20, 14, 14],
    ['same-version', 'racy', 'async', 20, 14, 14],
    ['same-version', 'fixed', 'none', 6, 4, 4],
    ['same-version', 'fixed', 'async', 6, 4, 4],
    ['same-version', 'won-only', 'none', 4, 0, 0],
    ['same-version', 'won-only', 'async', 4, 0, 0],
    ['rename-once', 'racy', 'none', 1, 0, 0],
    ['rename-once', 'racy', 'async', 5, 0, 0],
    ['rename-once', 'fixed', 'none', 1, 0, 0],
    ['rename-once', 'fixed', 'async', 5, 0, 0],
    ['rename-once', 'won-only', 'none', 1, 0, 0],
    ['rename-once', 'won-only', 'async', 5, 0, 0],
  ])(
    'of %s under %s, listener %s: %i, with an orphan name %i, with an unreachable entry %i',
    (scenario, strategy, listener, runs, orphan, unreachable) => {
      expect(countsOf(scenario, strategy, listener)).toMatchObject({ runs, orphan, unreachable })
    },
  )
})
