import { expect, it } from 'vitest'
import { explore } from '../../explorer/exploration.ts'
import { exploreNaively, outcomeKey } from '../../explorer/cross-check/naive.fixture.ts'
import { systemOf } from '../first-run.fixture.ts'
import { randomRace, shorterRace, textOfRace } from './random-race.fixture.ts'

/** How many races a test looks at. */
const each = 10
const firstSeeds = Array.from({ length: 4 }, (_, at) => at * each)

/** More prefixes than that are too many to try them all. */
const mostPrefixes = 300

it.each(firstSeeds)('finds what plain recursion finds: seeds from %i', (first) => {
  for (let seed = first; seed < first + each; seed++) check(randomRace(seed), seed)
})

function check(threads: readonly (readonly string[])[], seed: number): void {
  const text = textOfRace(threads)
  const system = systemOf(text)
  const naive = exploreNaively(system, ['two', 'small'], mostPrefixes)
  if (!naive) {
    check(shorterRace(threads), seed)
    return
  }
  for (const merge of [false, true]) {
    const { complete, schedules, deadlocks, hasSerialRuns, outcomes } = explore(system, {
      merge,
    }).verdict()
    expect(
      {
        complete,
        schedules: Number(schedules),
        deadlocks: Number(deadlocks),
        hasSerialRuns,
        outcomes: outcomes
          .map(({ memory, violates, deadlock, probability, ...rest }) =>
            [
              outcomeKey(memory.id, violates, deadlock),
              rest.schedules,
              probability.toFixed(9),
            ].join(),
          )
          .toSorted(),
      },
      `seed ${seed}:\n${text}`,
    ).toEqual({
      complete: true,
      schedules: naive.schedules,
      deadlocks: naive.deadlocks,
      hasSerialRuns: naive.serialRuns.size > 0,
      outcomes: [...naive.outcomes]
        .map(([key, outcome]) => [key, outcome.schedules, outcome.chance.toFixed(9)].join())
        .toSorted(),
    })
  }
}
