import {
  Exploration,
  heapText,
  isIdentified,
  judgedIn,
  labelOf,
  type Catalogue,
  type Heap,
  type System,
  type Value,
} from '../../src/index.ts'
import { orderStates } from '../layout/states/order.ts'
import type { ReportedVerdict } from './reported.ts'
import type { ExploreReport, ExploreRequest } from './protocol.ts'

/** Milliseconds of work between two looks at the mail. */
const slice = 25
/** Milliseconds between two partial verdicts. */
const pace = 90
/** What a page may ask of the machine that it is read on. */
const limits = { states: 2_000_000, bytes: 2 ** 30, milliseconds: 60_000 }
/** More than this nobody can look at; fates are for graphs that are drawn. */
const largestGraph = 400_000

/**
 * Explores what was asked for, in slices.
 *
 * @param report is called with every finding.
 * @param catalogue has the scenario that is asked for.
 * @param now the time in milliseconds: how long a slice takes, and when to report, is told by it alone.
 * @returns a generator that pauses between slices: dropping it cancels the search.
 */
export function* explore(
  request: ExploreRequest,
  report: (message: ExploreReport) => void,
  catalogue: Catalogue,
  now: () => number,
): Generator<void> {
  for (const strategy of request.strategies) {
    const about = { id: request.id, strategy }
    try {
      const scenario = catalogue.scenario(request.scenario)
      if (!scenario) throw new RangeError(`unknown scenario: ${request.scenario}`)
      const system = scenario.build({ strategy, options: request.options })
      const exploration = new Exploration(system, { now, limits })
      let told = now()
      while (!exploration.advance(slice)) {
        yield
        if (now() - told < pace) continue
        report({ ...about, kind: 'verdict', verdict: verdictOf(system, exploration) })
        told = now()
      }
      report({ ...about, kind: 'verdict', verdict: verdictOf(system, exploration) })
      if (strategy === request.graphOf && exploration.states <= largestGraph) {
        const judged = judgedIn(system, scenario.subject, request.judged)
        // Each of these may take as long as a slice: a request that is no longer wanted ends in between.
        yield
        const graph = exploration.graph(judged)
        yield
        const order = orderStates(graph)
        yield
        const memories = exploration.memories().map((heap) => memoryText(system, heap))
        report({ ...about, kind: 'graph', graph, order, memories })
      }
    } catch (error) {
      report({
        ...about,
        kind: 'failure',
        message: error instanceof Error ? error.message : String(error),
      })
    }
    yield
  }
}

function verdictOf(system: System, exploration: Exploration): ReportedVerdict {
  const verdict = exploration.verdict()
  return {
    ...verdict,
    done: exploration.done,
    outcomes: verdict.outcomes.map((outcome) => ({
      ...outcome,
      memory: memoryText(system, outcome.memory),
    })),
  }
}

function memoryText({ memory }: System, heap: Heap): string {
  return heapText(
    memory,
    heap,
    memory.objects.map(({ name }) => name),
    withMaker,
  )
}

/** Two instances of one version are told apart by who made them. */
function withMaker(value: Value): string {
  return isIdentified(value) && value.by ? `${value.label}·${value.by}` : labelOf(value)
}
