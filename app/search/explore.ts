import {
  Exploration,
  judgedIn,
  kindOfEnd,
  likeliestViolation,
  outcomeOfRun,
  type Scenario,
  type StateGraphData,
  type System,
} from '../../src/index.ts'
import { faultsAtEnds } from './faults-at-ends.ts'
import { memoryText, reportOutcomes } from './reported-outcomes.ts'
import type { ReportedVerdict, ReportedViolation } from './reported.ts'
import type { ExploreReport, ExploreRequest } from './protocol.ts'
import type { TellReached } from './tell-reached.ts'
import type { TellSteps } from './tell-steps.ts'

/** Milliseconds of work between two looks at the mail. */
const slice = 25
/** Milliseconds between two partial verdicts. */
const pace = 90

/**
 * Explores what was asked for, in slices. The last report is an end or a failure.
 *
 * @param report is called with every finding.
 * @param scenario the one that is asked for; undefined if there is none.
 * @param now the time in milliseconds: how long a slice takes, and when to report, is told by it alone.
 * @param tellSteps tells what each step is for, where the request wants that; its code is few visits' need.
 * @param tellReached tells which lines are reached, of a person's own program.
 * @returns a generator that pauses between slices: dropping it cancels the search.
 */
export function* explore(
  request: ExploreRequest,
  report: (finding: ExploreReport) => void,
  scenario: Scenario | undefined,
  now: () => number,
  tellSteps: TellSteps | null = null,
  tellReached: TellReached | null = null,
): Generator<void> {
  try {
    if (!scenario) throw new RangeError(`unknown scenario: ${request.scenario}`)
    yield* search(scenario, request, report, now, tellSteps)
    if (tellReached) yield* tellReached(scenario.build(request), now, report)
    report({ kind: 'end' })
  } catch (error) {
    report({ kind: 'failure', message: error instanceof Error ? error.message : String(error) })
  }
}

function* search(
  scenario: Scenario,
  request: ExploreRequest,
  report: (finding: ExploreReport) => void,
  now: () => number,
  tellSteps: TellSteps | null,
): Generator<void> {
  const { strategy, options, limits, withGraph, withReasons } = request
  const system = scenario.build({ strategy, options })
  const judged = judgedIn(system, scenario, request.judged)
  const exploration = new Exploration(system, { now, limits })
  let told = now()
  while (!exploration.advance(slice)) {
    yield
    if (now() - told < pace) continue
    report({ kind: 'verdict', verdict: verdictOf(system, exploration) })
    told = now()
  }
  report({ kind: 'verdict', verdict: verdictOf(system, exploration) })
  // Each of what follows may take as long as a slice: a request that is no longer wanted ends in between.
  if (withGraph) yield* tellGraph(system, exploration, judged, limits, report)
  if (withReasons) yield* tellReasons(exploration, judged, report)
  if (tellSteps) yield* tellSteps(system, exploration, judged, report)
}

function* tellGraph(
  system: System,
  exploration: Exploration,
  judged: readonly string[],
  { graphStates }: ExploreRequest['limits'],
  report: (finding: ExploreReport) => void,
): Generator<void> {
  if (exploration.states > graphStates) report({ kind: 'graph too large' })
  else {
    yield
    const graph = exploration.graph(judged)
    yield
    const memories = exploration.memories().map((heap) => memoryText(system, heap))
    yield
    const faults = faultsAtEnds(system, exploration)
    yield
    const likeliest = likeliestOf(system, exploration, graph, judged)
    report({ kind: 'graph', graph, memories, faults, likeliest })
  }
}

function likeliestOf(
  system: System,
  exploration: Exploration,
  data: StateGraphData,
  judged: readonly string[],
): ReportedViolation | null {
  const schedule = likeliestViolation({ data })
  const outcome = schedule && outcomeOfRun(system, exploration.verdict(), schedule)
  return outcome && { schedule, end: kindOfEnd(outcome, judged) }
}

function* tellReasons(
  exploration: Exploration,
  judged: readonly string[],
  report: (finding: ExploreReport) => void,
): Generator<void> {
  yield
  const why = exploration.why(judged)
  yield
  report({ kind: 'reasons', reasons: { why, section: exploration.atomicSection(judged) } })
}

function verdictOf(system: System, exploration: Exploration): ReportedVerdict {
  const verdict = exploration.verdict()
  return {
    ...verdict,
    done: exploration.done,
    outcomes: reportOutcomes(system, verdict.outcomes),
  }
}
