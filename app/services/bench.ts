import { comparable, type Scenario } from '../../src/index.ts'
import type { ExploreReport, ExploreRequest } from '../search/protocol.ts'
import type { OpenedWorker } from '../search/open-worker.ts'
import type { Session, SessionStore } from '../session/session.ts'

export function showBench(store: SessionStore, isOpen: boolean): void {
  store.setState(({ bench }) => ({ bench: { ...bench, isOpen } }))
}

/**
 * Fills the fix bench while it is open: every scenario on which the same strategies compete, one after
 * another, in a worker of its own.
 *
 * @param open makes the worker, when it is first needed.
 * @returns a function that ends it.
 */
export function runBench(store: SessionStore, open: () => OpenedWorker): () => void {
  let worker: OpenedWorker | null = null
  let id = 0
  /** The scenarios still to be explored; the first is under way. */
  let queue: readonly Scenario[] = []
  /** How many strategies of the first are not done. */
  let left = 0

  const ask = () => {
    const [scenario] = queue
    if (!scenario) return
    const strategies = scenario.subject.strategies.map((each) => each.id)
    const { options } = store.getState().moment
    id += 1
    left = strategies.length
    worker?.postMessage({
      id,
      scenario: scenario.id,
      options,
      strategies,
      graphOf: '',
      judged: null,
    } satisfies ExploreRequest)
  }
  const hear = ({ data: report }: MessageEvent<ExploreReport>) => {
    const [scenario] = queue
    if (report.id !== id || !scenario) return
    if (report.kind === 'verdict')
      store.setState(learned(scenario.id, report.strategy, report.verdict))
    if (report.kind === 'failure' || (report.kind === 'verdict' && report.verdict.done)) left -= 1
    if (left > 0) return
    queue = queue.slice(1)
    ask()
  }
  const unsubscribe = store.subscribe(({ bench, moment }) => {
    if (!bench.isOpen) return
    const { scenario } = store.derive(moment)
    const key = JSON.stringify([scenario.subject.id, moment.options])
    if (key === bench.key) return
    if (!worker) {
      worker = open()
      worker.addEventListener('message', hear)
    }
    queue = comparable(store.catalogue, scenario)
    store.setState({ bench: { isOpen: true, key, verdicts: {} } })
    ask()
  })
  return () => {
    unsubscribe()
    worker?.terminate()
  }
}

function learned(
  scenario: string,
  strategy: string,
  verdict: Session['bench']['verdicts'][string][string],
): (session: Session) => Partial<Session> {
  return ({ bench }) => ({
    bench: {
      ...bench,
      verdicts: {
        ...bench.verdicts,
        [scenario]: { ...bench.verdicts[scenario], [strategy]: verdict },
      },
    },
  })
}
