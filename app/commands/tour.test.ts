import { describe, expect, it } from 'vitest'
import { builtIns, Machine, pickSeeded, type Scenario, type Step } from '../../src/index.ts'
import { followedOn } from '../derived/followed.ts'
import { writeLink } from '../link/grammar.ts'
import { resolve } from '../link/resolve.ts'
import { parseLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { chooseStrategy } from './choose-setting.ts'

/** A complete run that a seed picks, as a link, with the cursor somewhere in it. */
function anyLink(scenario: Scenario, strategy: string, seed: number): string {
  const machine = new Machine(scenario.build({ strategy, options: {} }))
  const schedule: string[] = []
  for (let names = machine.enabled(); names.length > 0; names = machine.enabled()) {
    schedule.push(pickSeeded(seed, schedule.length, names))
    machine.step(schedule.at(-1) ?? '')
  }
  const at = (seed * 7) % (schedule.length + 1)
  return writeLink({ scenario: scenario.id, strategy, options: {}, schedule, at })
}

/** What is not as it is told of a run that follows another: each step of the wish is taken once, or skipped. */
function problemsOf(store: SessionStore, wished: readonly Step[]): readonly string[] {
  const session = store.getState()
  const followed = followedOn(session)
  if (!followed) return ['is not told of']
  const { moment } = session
  const { steps } = store.derive(moment).run
  const places = followed.steps.places.flatMap((place) => place ?? [])
  const missing = followed.outOfTurn.filter(({ why }) => why !== 'waits')
  const skipped = missing.flatMap((each) => each.steps.map((step) => wished.indexOf(step)))
  const all = [...places, ...skipped].toSorted((one, other) => one - other)
  return [
    ...(all.join() === [...wished.keys()].join() ? [] : [`has ${all.join()}`]),
    ...(followed.steps.places.length === steps.length ? [] : ['has other steps']),
    ...followed.steps.places.flatMap((place, index) => {
      const [one, other] = [wished[place ?? -1]?.op.use, steps[index]?.op.use]
      return place === null || one === other ? [] : [`takes ${other} for ${one}`]
    }),
    ...followed.outOfTurn
      .filter(({ at, takenAs }) => at > steps.length || takenAs.some((index) => index <= at))
      .map(({ at }) => `tells of a turn ${at} that is none`),
    ...(resolve(parseLink(writeLink(moment)), store.catalogue).faults.length > 0
      ? ['has no link']
      : []),
  ]
}

describe.each(builtIns.scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'a tour of all strategies of %s',
  (_, scenario) => {
    const { strategies } = scenario.subject
    // A tour goes through all of them, wherever it begins: the first and the last are enough.
    const starts = strategies.filter((_each, at) => at === 0 || at === strategies.length - 1)
    it.each(starts.map(({ id }) => id))(
      'from a run of %s comes back to it, and tells of each step on the way',
      (strategy) => {
        const link = anyLink(scenario, strategy, 3)
        const store = sessionAt(link)
        const wished = store.derive(store.getState().moment).run.steps
        const problems = strategies
          .filter(({ id }) => id !== strategy)
          .flatMap(({ id }) => {
            chooseStrategy(store, id)
            return problemsOf(store, wished).map((problem) => `${id} ${problem}`)
          })
        expect(problems).toEqual([])
        chooseStrategy(store, strategy)
        expect(writeLink(store.getState().moment)).toBe(link)
        expect(followedOn(store.getState())).toBeNull()
      },
    )
  },
)
