import { useRef } from 'preact/compat'
import {
  drawnOn,
  failureOn,
  reachedOn,
  reasonsOn,
  resultOn,
  stepsOn,
  type Proof,
  type SearchSetting,
} from '../search/proof.ts'
import { useSession } from './use-session.ts'

/** All that can be known of one setting, each part of which keeps its identity until more is known. */
const parts = [resultOn, failureOn, drawnOn, reasonsOn, stepsOn, reachedOn] as const

/**
 * What the searches have found, for a view of one setting. Most of what is searched is of other strategies: the view
 * is not drawn anew when something is found there, and what it sees of them may be old.
 */
export function useProof(setting: SearchSetting): Proof {
  const kept = useRef<Proof | null>(null)
  return useSession(({ proof }) => {
    const { current } = kept
    if (current && parts.every((part) => part(current, setting) === part(proof, setting)))
      return current
    kept.current = proof
    return proof
  })
}
