import { builtIns, Exploration, pickSeeded, StateGraph } from '../../src/index.ts'
import { graphKey, nothingProven, type KnownGraph, type Proof } from '../search/proof.ts'
import { derive } from './derive.fixture.ts'
import type { Moment } from '../session/moment.ts'
import { faultsAtEnds } from '../search/faults-at-ends.ts'

/** A system that was searched to its end, for tests that ask about all of it. */
interface Explored {
  readonly moment: Moment
  readonly graph: StateGraph
  /** By the state in which a run ends, what is found there. */
  readonly faults: KnownGraph['faults']
  readonly exploration: Exploration
}

/** Searches a scenario under a strategy; what fails is what the page takes for a failure. */
export function explored(
  scenario: string,
  strategy: string,
  options: Moment['options'] = {},
): Explored {
  const system = builtIns.scenarios.find(({ id }) => id === scenario)?.build({ strategy, options })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  const exploration = new Exploration(system)
  exploration.advance(Infinity)
  const { judged } = derive({ scenario, strategy, options, schedule: [], at: 0 })
  return {
    moment: { scenario, strategy, options, schedule: [], at: 0 },
    graph: new StateGraph(exploration.graph(judged)),
    faults: faultsAtEnds(system, exploration),
    exploration,
  }
}

/** The start of a system that was searched to its end, and the page's proof of it. */
export function known(
  scenario: string,
  strategy: string,
  options: Moment['options'] = {},
): { readonly moment: Moment; readonly proof: Proof } {
  const { moment, graph, faults } = explored(scenario, strategy, options)
  const drawn = {
    graph,
    memories: [],
    likeliest: null,
    faults,
  }
  return { moment, proof: { ...nothingProven, graphs: new Map([[graphKey(moment), drawn]]) } }
}

/** A run to its end that a seed picks. */
export function anyRun(graph: StateGraph, seed: number): readonly string[] {
  const run: string[] = []
  for (;;) {
    const actors = graph.choices(run).map(({ actor }) => actor)
    if (actors.length === 0) return run
    run.push(pickSeeded(seed, run.length, actors))
  }
}
