import { reachedSites, type System } from '../../src/index.ts'
import type { ExploreReport } from './protocol.ts'

/** Of more states than these it is not told which lines are reached. */
const mostStates = 100_000
/** Nor where it takes longer, in milliseconds. */
const mostMilliseconds = 3_000

/** What tells which lines of a program are reached. */
export type TellReached = typeof tellReached

/** Tells at which lines of a program some schedule takes a step, if that can be found soon. */
export function* tellReached(
  system: System,
  now: () => number,
  report: (finding: ExploreReport) => void,
): Generator<void> {
  const limits = { states: mostStates, milliseconds: mostMilliseconds }
  const sites = yield* reachedSites(system, { now, limits })
  if (!sites) return
  const lines = [...sites].flatMap(({ line, endLine }) =>
    Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
  )
  report({ kind: 'reached', lines: [...new Set(lines)].toSorted((a, b) => a - b) })
}
