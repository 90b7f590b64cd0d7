import { objectsIn } from '../../src/known/known-run.ts'
import { knownRuns } from '../../src/known/runs.ts'

/** A complete run as a link, and what the page must show at its end. */
export interface CompleteRun {
  readonly link: string
  /** How many steps and tasks' steps it takes. */
  readonly length: number
  /** What the objects hold. */
  readonly memory: string
  /** Whether `memory` says which thread made each instance. */
  readonly withMakers: boolean
  /** The names of those objects. */
  readonly objects: readonly string[]
  /** The kinds of the faults at the end, where they are known. */
  readonly faults: readonly string[] | undefined
}

/** The ids of the scenarios. */
export const scenarios = Object.keys(knownRuns)

/** The run of a scenario that takes the most steps. */
export function longestRun(scenario: string): CompleteRun {
  const [longest] = runsOf(scenario).toSorted((a, b) => b.length - a.length)
  if (!longest) throw new RangeError(`no run of ${scenario} is known`)
  return longest
}

/** The run of a scenario that leaves the most faults, if any leaves one, and the longest, if that is another. */
export function runsToSee(scenario: string): readonly CompleteRun[] {
  const [faulty, longest] = [faultyRun(scenario), longestRun(scenario)]
  return faulty && faulty.link !== longest.link ? [faulty, longest] : [longest]
}

function faultyRun(scenario: string): CompleteRun | undefined {
  const count = ({ faults = [] }: CompleteRun) => faults.length
  const [worst] = runsOf(scenario).toSorted((a, b) => count(b) - count(a))
  return worst && count(worst) > 0 ? worst : undefined
}

function runsOf(scenario: string): readonly CompleteRun[] {
  return (knownRuns[scenario] ?? []).map(([strategy, listener, run, memory, faults]) => {
    const steps = run.replaceAll(' ', '')
    const option = listener === 'async' ? '&listener=async' : ''
    return {
      link: `#/${scenario}/${strategy}?run=${steps}${option}`,
      length: steps.length,
      memory,
      withMakers: memory.includes('/'),
      objects: objectsIn(memory),
      faults: faults?.split(' ').filter((kind) => kind !== ''),
    }
  })
}
