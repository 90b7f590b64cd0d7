import { StateGraph } from '../../src/index.ts'
import type { Finding } from './client.ts'
import type { Failure } from './failure.ts'
import {
  graphKey,
  resultOn,
  settingKey,
  stepsOn,
  type KnownSteps,
  type Proof,
  type SearchResult,
  type SearchSetting,
} from './proof.ts'
import { atRest } from './retried.ts'
import { remember } from './remember.ts'
import type { ReportedVerdict } from './reported.ts'

/** Verdicts to remember: of all strategies in all scenarios, in every environment. */
const maxResults = 1_000
/** States to remember in all graphs together: ten times as many as the largest built-in scenario has. */
const maxStates = 1_000_000

/** What is known once a search has begun; what it knew before stays. */
export function begun(proof: Proof, setting: SearchSetting): Proof {
  const result = resultOn(proof, setting)
  return known(proof, setting, { ...result, state: 'searching', failure: null })
}

/** What is known once nothing is searched for a setting any more, or not now. */
export function paused(proof: Proof, setting: SearchSetting): Proof {
  return known(proof, setting, atRest(resultOn(proof, setting)))
}

/** What is known with what a search has found since. */
export function learned(proof: Proof, setting: SearchSetting, finding: Finding): Proof {
  const result = resultOn(proof, setting)
  switch (finding.kind) {
    case 'verdict':
      if (isLess(finding.verdict, result.verdict)) return proof
      return known(proof, setting, { ...result, verdict: finding.verdict })
    case 'graph': {
      const { kind: _kind, graph, ...drawn } = finding
      const item = { ...drawn, graph: new StateGraph(graph) }
      const graphs = remember(
        proof.graphs,
        graphKey(setting),
        item,
        maxStates,
        (each) => each.graph.states,
      )
      return { ...proof, graphs }
    }
    case 'reasons':
      return {
        ...proof,
        reasons: remember(proof.reasons, graphKey(setting), finding.reasons, maxResults),
      }
    case 'step': {
      const told = stepsOn(proof, setting)?.without ?? []
      const { without } = finding
      const others = told.filter(({ step }) => step !== without.step)
      return withSteps(proof, setting, { without: [...others, without], isComplete: false })
    }
    case 'all steps': {
      const without = stepsOn(proof, setting)?.without ?? []
      return withSteps(proof, setting, { without, isComplete: true })
    }
    case 'reached':
      return {
        ...proof,
        reached: remember(proof.reached, settingKey(setting), finding.lines, maxResults),
      }
    case 'graph too large':
      return known(proof, setting, { ...result, isGraphTooLarge: true })
    case 'end':
      return paused(proof, setting)
    case 'failure':
      return known(proof, setting, { ...result, state: 'failed', failure: thrown(finding.message) })
    case 'loss':
      if (finding.isFromTheStart) return { ...paused(proof, setting), outage: finding.failure }
      return known(proof, setting, { ...result, state: 'failed', failure: finding.failure })
  }
}

function withSteps(proof: Proof, setting: SearchSetting, steps: KnownSteps): Proof {
  return { ...proof, steps: remember(proof.steps, graphKey(setting), steps, maxResults) }
}

function known(proof: Proof, setting: SearchSetting, result: SearchResult): Proof {
  return { ...proof, results: remember(proof.results, settingKey(setting), result, maxResults) }
}

/**
 * Whether a verdict says less than what is known already: a search that begins anew, because its graph
 * is wanted or because another came in between, finds again what was found before.
 */
function isLess(verdict: ReportedVerdict, before: ReportedVerdict | null): boolean {
  if (!before || verdict.done) return false
  return before.done || verdict.visited < before.visited
}

function thrown(message: string): Failure {
  return {
    message: `The search failed: ${message}`,
    remedy: 'The run goes on, and so does the search under the other strategies.',
    mayBeOutdated: false,
  }
}
