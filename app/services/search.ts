import { whenIdle } from '../clock.ts'
import { besideOf } from '../derived/compare/beside.ts'
import { createSearchClient } from '../search/client.ts'
import { begun, learned, paused } from '../search/learn.ts'
import type { SearchLimits } from '../search/limits.ts'
import type { OpenedWorker } from '../search/open-worker.ts'
import { isOpen, plan, type Wanted } from '../search/plan.ts'
import { graphKey, type Proof, type SearchSetting } from '../search/proof.ts'
import { viewOf, type Moment } from '../session/moment.ts'
import type { SessionStore } from '../session/session.ts'

/**
 * Keeps the search in step with the session: what somebody looks at is searched in the background, and
 * what was searched is remembered. One worker does it all, one search after another; {@link plan} says
 * in which order. The scenario's other strategies wait until the browser has nothing better to do.
 *
 * @param open makes a worker, when one is needed.
 * @returns a function that ends it.
 */
export function runSearch(
  store: SessionStore,
  open: () => OpenedWorker,
  limits: SearchLimits,
): () => void {
  const client = createSearchClient(open)
  let running: Wanted | null = null
  let isIdle = false
  let stopWaiting: (() => void) | null = null

  const change = (by: (proof: Proof) => Proof) => {
    store.setState(({ proof }) => ({ proof: by(proof) }))
  }
  /** Searches what is most urgent, in the place of what is being searched if that is something else. */
  const advance = () => {
    const next = mostUrgent()
    if (running && next && isSame(running, next)) return
    if (running) {
      const { setting } = running
      client.drop()
      change((proof) => paused(proof, setting))
    }
    running = next
    if (next) search(next)
  }
  const mostUrgent = () => {
    const { moment, proof, areStepsShown, desk } = store.getState()
    // What is being typed will be another program.
    if (proof.outage || desk?.isTyping) return null
    const isProofShown = viewOf(moment) === 'proof'
    const beside = besideIn(store, moment)
    const wanted = plan(store.catalogue, {
      setting: moment,
      beside,
      isProofShown,
      areStepsShown,
      isIdle,
    })
    return wanted.find((each) => isOpen(proof, each)) ?? null
  }
  const search = ({ setting, withGraph, withReasons, withSteps }: Wanted) => {
    change((proof) => begun(proof, setting))
    const { scenario, strategy, options, judged = null } = setting
    const request = {
      scenario,
      strategy,
      options,
      judged,
      withGraph,
      withReasons,
      withSteps,
      limits,
    }
    client.search(request, (finding) => {
      const isLast = ['end', 'failure', 'loss'].includes(finding.kind)
      if (isLast) running = null
      change((proof) => learned(proof, setting, finding))
      if (isLast) advance()
    })
  }
  const begin = () => {
    isIdle = false
    stopWaiting?.()
    stopWaiting = whenIdle(() => {
      isIdle = true
      advance()
    })
    advance()
  }
  const unsubscribe = store.subscribe((now, before) => {
    if (graphKey(now.moment) !== graphKey(before.moment)) begin()
    else if (
      viewOf(now.moment) !== viewOf(before.moment) ||
      now.loads !== before.loads ||
      now.areStepsShown !== before.areStepsShown ||
      now.moment.beside !== before.moment.beside ||
      now.desk?.isTyping !== before.desk?.isTyping ||
      now.proof.attempts !== before.proof.attempts
    )
      advance()
  })
  begin()
  return () => {
    unsubscribe()
    stopWaiting?.()
    client.dispose()
  }
}

/** The setting that the page holds beside its own, where it does: also where it says so beside the run alone. */
function besideIn({ catalogue }: SessionStore, moment: Moment): SearchSetting | null {
  const scenario = catalogue.scenario(moment.scenario)
  const isTold = moment.beside !== undefined && moment.view === undefined
  if (!scenario || (viewOf(moment) !== 'compare' && !isTold)) return null
  return { ...moment, strategy: besideOf(moment, scenario).strategy }
}

function isSame(one: Wanted, other: Wanted): boolean {
  return (
    graphKey(one.setting) === graphKey(other.setting) &&
    one.withGraph === other.withGraph &&
    one.withReasons === other.withReasons &&
    one.withSteps === other.withSteps
  )
}
