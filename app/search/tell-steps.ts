import { withoutEachStep, type Exploration, type System } from '../../src/index.ts'
import type { ExploreReport } from './protocol.ts'

/** How many states are looked at for the want of one step, at most. */
const mostStatesWithout = 20_000

/** What tells what each step is for. */
export type TellSteps = typeof tellSteps

/** Tells what each step of a system that was explored is for, one after the other, and pauses between them. */
export function* tellSteps(
  system: System,
  exploration: Exploration,
  judged: readonly string[],
  report: (finding: ExploreReport) => void,
): Generator<void> {
  const steps = exploration.stepNames()
  for (const without of withoutEachStep(system, steps, judged, { states: mostStatesWithout })) {
    report({ kind: 'step', without })
    yield
  }
  report({ kind: 'all steps' })
}
