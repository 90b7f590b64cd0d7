import { expect, it } from 'vitest'
import { explore } from '../../explorer/exploration.ts'
import {
  exploreNaively,
  outcomeKey,
  type NaiveReport,
} from '../../explorer/cross-check/naive.fixture.ts'
import type { System } from '../../system/system.ts'
import { systemOf } from '../first-run.fixture.ts'
import { randomRace, shorterRace, textOfRace } from './random-race.fixture.ts'

/** How many races a test looks at. */
const each = 10
const firstSeeds = Array.from({ length: 3 }, (_, at) => at * each)

/** More prefixes than that are too many to try them all. */
const mostPrefixes = 300

it.each(firstSeeds)('finds what plain recursion finds: seeds from %i', (first) => {
  for (let seed = first; seed < first + each; seed++) {
    const { text, system, naive } = smallEnough(randomRace(seed))
    for (const merge of [false, true])
      expect(counts(system, merge), `seed ${seed}:\n${text}`).toEqual(countsOf(naive))
  }
})

/** A race, or a shorter one if it has too many schedules to try them all. */
function smallEnough(threads: readonly (readonly string[])[]): {
  readonly text: string
  readonly system: System
  readonly naive: NaiveReport
} {
  const text = textOfRace(threads)
  const system = systemOf(text)
  const naive = exploreNaively(system, ['two', 'small'], mostPrefixes)
  return naive ? { text, system, naive } : smallEnough(shorterRace(threads))
}

function counts(system: System, merge: boolean): unknown {
  const { complete, schedules, deadlocks, hasSerialRuns, outcomes } = explore(system, {
    merge,
  }).verdict()
  return {
    complete,
    schedules: Number(schedules),
    deadlocks: Number(deadlocks),
    hasSerialRuns,
    outcomes: outcomes
      .map(({ memory, violates, deadlock, probability, ...rest }) =>
        [outcomeKey(memory.id, violates, deadlock), rest.schedules, probability.toFixed(9)].join(),
      )
      .toSorted(),
  }
}

function countsOf({ schedules, deadlocks, serialRuns, outcomes }: NaiveReport): unknown {
  return {
    complete: true,
    schedules,
    deadlocks,
    hasSerialRuns: serialRuns.size > 0,
    outcomes: [...outcomes]
      .map(([key, outcome]) => [key, outcome.schedules, outcome.chance.toFixed(9)].join())
      .toSorted(),
  }
}
