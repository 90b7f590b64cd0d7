import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Exploration, readProgram, type Scenario, type System } from '../../../src/index.ts'
import { lostUpdate } from '../../../src/subjects/counter/scenarios/lost-update.ts'
import { rename } from '../../../src/subjects/cache/scenarios/rename.ts'

/** A race that is there twice: built in, and as a program that is interpreted. */
interface Pair {
  readonly title: string
  readonly builtIn: () => System
  readonly interpreted: () => System
}

/** The races of which both are measured. */
export function pairs(): readonly Pair[] {
  const [counter, cache] = [scenarioIn('lost-update.js'), scenarioIn('polaris.js')]
  const racy = { strategy: 'racy', options: {} }
  return [
    {
      title: 'Lost update, racy',
      builtIn: () => lostUpdate.build(racy),
      interpreted: () => counter.build(racy),
    },
    {
      title: 'apache/polaris, racy',
      builtIn: () => rename.build(racy),
      interpreted: () => cache.build(racy),
    },
  ]
}

/** A race of the gallery. */
function scenarioIn(file: string): Scenario {
  const { program } = readProgram(readFileSync(join('public', 'races', file), 'utf8'))
  if (!program) throw new Error(`${file} cannot be read`)
  return program.scenario('own')
}

/** Searches all schedules, from making the system to the verdict. */
export function searched(build: () => System): bigint {
  const exploration = new Exploration(build())
  exploration.advance(Infinity)
  return exploration.verdict().schedules
}
