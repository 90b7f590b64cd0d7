import { replay, type StateGraph, type Step, type System } from '../../src/index.ts'

/**
 * What the steps of two threads are called, in their order and to the last that any run takes: as on this run, and
 * where it has not come so far, as on one that does.
 */
export function axisVerbs(
  system: System,
  graph: StateGraph,
  schedule: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const steps = replay(system, toItsEnd(graph, schedule)).steps
  const [first = [], second = []] = mostTaken(graph).map((most, thread) => {
    const name = graph.data.threads[thread] ?? ''
    const verbs = verbsOf(steps, name)
    if (verbs.length >= most.steps) return verbs
    const farther = verbsOf(replay(system, graph.runTo(most.state)).steps, name)
    return [...verbs, ...farther.slice(verbs.length)]
  })
  return [first, second]
}

/** For each thread the most steps that it takes, and the first state in which it has taken them. */
function mostTaken(
  graph: StateGraph,
): readonly { readonly steps: number; readonly state: number }[] {
  const { taken, threads } = graph.data
  return threads.map((_, thread) => {
    let best = { steps: 0, state: 0 }
    for (let state = 0; state < graph.states; state++) {
      const steps = taken[state * threads.length + thread]!
      if (steps > best.steps) best = { steps, state }
    }
    return best
  })
}

/** A run that goes on with whoever comes first, to its end. */
function toItsEnd(graph: StateGraph, schedule: readonly string[]): readonly string[] {
  const run = [...schedule]
  for (;;) {
    const [next] = graph.choices(run)
    if (!next) return run
    run.push(next.actor)
  }
}

function verbsOf(steps: readonly Step[], thread: string): readonly string[] {
  return steps.filter(({ actor }) => actor === thread).map(({ op }) => op.verb)
}
