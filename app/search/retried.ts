import type { Proof, SearchResult } from './proof.ts'

/** What is known, but that something failed: to try again. */
export function retried(proof: Proof): Proof {
  const results = [...proof.results].map(([key, result]) => {
    const { state } = result
    return [key, state === 'failed' ? atRest({ ...result, failure: null }) : result] as const
  })
  return { ...proof, attempts: proof.attempts + 1, outage: null, results: new Map(results) }
}

/** A result that is not searched for any more: done with, or only for now. */
export function atRest(result: SearchResult): SearchResult {
  const { verdict } = result
  if (!verdict?.done) return { ...result, state: 'idle' }
  return { ...result, state: verdict.complete ? 'done' : 'limit' }
}
