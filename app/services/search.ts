import { StateGraph } from '../../src/index.ts'
import type { ExploreReport, ExploreRequest } from '../search/protocol.ts'
import type { OpenedWorker } from '../search/open-worker.ts'
import { graphKey, nothingProven, proofKey, type Proof } from '../search/proof.ts'
import type { SessionStore } from '../session/session.ts'

/**
 * Keeps the search in step with the session: whatever scenario, environment and strategy is chosen is
 * explored in the background, the chosen strategy first.
 *
 * @param worker who explores.
 * @returns a function that ends it.
 */
export function runSearch(store: SessionStore, worker: OpenedWorker): () => void {
  let id = 0
  const ask = () => {
    const { moment, proof } = store.getState()
    const key = proofKey(moment)
    const known = proof.key === key ? proof.verdicts : {}
    const others = store.catalogue
      .scenario(moment.scenario)
      ?.subject.strategies.map((each) => each.id)
      .filter((each) => each !== moment.strategy && !known[each]?.done)
    id += 1
    store.setState({ proof: { ...nothingProven, key, verdicts: known, graphOf: graphKey(moment) } })
    worker.postMessage({
      id,
      scenario: moment.scenario,
      options: moment.options,
      strategies: [moment.strategy, ...(others ?? [])],
      graphOf: moment.strategy,
      judged: moment.judged ?? null,
    } satisfies ExploreRequest)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ExploreReport>) => {
    // What is still under way about an earlier choice is no news.
    if (data.id === id) store.setState(({ proof }) => ({ proof: learn(proof, data) }))
  })
  const unsubscribe = store.subscribe(({ moment: now }, { moment: before }) => {
    if (proofKey(now) !== proofKey(before) || graphKey(now) !== graphKey(before)) ask()
  })
  ask()
  return () => {
    unsubscribe()
    worker.terminate()
  }
}

function learn(proof: Proof, report: ExploreReport): Proof {
  switch (report.kind) {
    case 'verdict':
      // A search for the graph alone starts anew: what is known is not forgotten for that.
      if (proof.verdicts[report.strategy]?.done && !report.verdict.done) return proof
      return { ...proof, verdicts: { ...proof.verdicts, [report.strategy]: report.verdict } }
    case 'graph':
      return { ...proof, graph: new StateGraph(report.graph), drawn: report }
    case 'failure':
      return { ...proof, failure: report.message }
  }
}
