import { describe, expect, it } from 'vitest'
import { Exploration } from '../../explorer/exploration.ts'
import type { Outcome } from '../../explorer/answers/verdict.ts'
import { memoryUpToRenaming } from '../../memory/memory-up-to-renaming.ts'
import { cacheScenarios } from '../../subjects/cache/scenarios/list.ts'
import { builtIns } from '../../subjects/list.ts'
import type { System } from '../../system/system.ts'
import { programIn } from '../pinned.fixture.ts'
import { titleIn } from '../../language/title-in.ts'
import { copyOf } from './copy-of.ts'

/** Scenarios that take long: of these, one strategy that goes wrong. */
const large: Readonly<Record<string, string>> = { refresh: 'won-only', 'ask-twice': 'won-only' }

/** Takes three seconds. */
const isSlow = (scenario: string, strategy: string) =>
  scenario === 'mixed-versions' && strategy === 'optimistic'

/** A lock's holder is nothing that a program can read: where two wait for each other, both wait for ever. */
const titleInCopy = (title: string) => (title === 'No circular wait' ? 'no-deadlock' : title)

const copied = builtIns.scenarios.flatMap((scenario) => {
  const text = copyOf(scenario.id)
  return text === null ? [] : [{ id: scenario.id, scenario, text, program: programIn(text) }]
})

/** Outcomes that a reader takes for one: up to the names of instances, and by what is judged. */
function outcomesOf({ memory }: System, outcomes: readonly Outcome[], judged: readonly string[]) {
  const found = new Map<string, { schedules: bigint; readonly told: string }>()
  for (const { memory: heap, violates, deadlock, serially, schedules } of outcomes) {
    const broken = (ids: readonly string[]) => judged.map((id) => ids.includes(id)).join()
    const serial = serially === null ? 'none' : [...new Set(serially.map(broken))].toSorted().join()
    const told = [broken(violates), deadlock, serial].join(' ')
    const key = `${memoryUpToRenaming(memory, heap)} ${told}`
    const known = found.get(key)
    if (known) known.schedules += schedules
    else found.set(key, { schedules, told })
  }
  return [...found.values()].map(({ schedules, told }) => `${schedules} ${told}`).toSorted()
}

/** @param judged the ids of what is judged, in one order for both. */
function figuresOf(system: System, judged: readonly string[], isLarge: boolean) {
  const exploration = new Exploration(system)
  exploration.advance(Infinity)
  const { schedules, deadlocks, outcomes, properties } = exploration.verdict()
  const why = isLarge ? null : exploration.why(judged)
  return {
    schedules,
    deadlocks,
    outcomes: outcomesOf(system, outcomes, judged),
    properties: [...judged, 'serializable', 'no-deadlock', 'no-failure'].map((id) => {
      const { violating, probability } = properties.find((each) => each.id === id)!
      return [violating, probability.toFixed(12)]
    }),
    why:
      why === null || why === 'unknown'
        ? why
        : [why.exact, why.clauses.map((each) => [each.schedules, each.orderings.length])],
  }
}

it('copies the classics, the outage and all of the cache', () => {
  const own = ['lost-update', 'lock-order', 'put-if-absent', 'dns']
  const ofTheCache = cacheScenarios.map(({ id }) => id)
  expect(new Set(copied.map(({ id }) => id))).toEqual(new Set([...own, ...ofTheCache]))
})

describe.each(copied)('a copy of $id', ({ id, scenario, text, program }) => {
  it('is called as the scenario is, and says which strategies it leaves out', () => {
    expect(program.title).toBe(titleIn(scenario.title))
    const leftOut = [...text.matchAll(/^\/\/ Without ([\w-]+):/gm)].map(([, name]) => name)
    const told = new Set([...program.variants, ...leftOut])
    expect(told).toEqual(new Set(scenario.subject.strategies.map((each) => each.id)))
  })

  const isLarge = id in large
  it.each(program.variants.filter((each) => !isSlow(id, each) && (!isLarge || large[id] === each)))(
    '%s gives the figures of the built-in',
    (strategy) => {
      const builtIn = scenario.build({ strategy, options: {} })
      const judged = scenario.judged ?? scenario.subject.judged
      const titles = judged.map((each) => {
        const { title } = builtIn.properties.find((property) => property.id === each)!
        return titleInCopy(title)
      })
      const copy = program.scenario('own').build({ strategy, options: {} })
      const figures = figuresOf(copy, titles, isLarge)
      expect(figures).toEqual(figuresOf(builtIn, judged, isLarge))
      expect(figures.schedules).toBeGreaterThan(0n)
    },
  )
})
