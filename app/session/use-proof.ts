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

/** What was shown of which findings, and for which setting. */
interface Shown {
  readonly setting: SearchSetting
  readonly of: Proof
  readonly proof: Proof
}

/**
 * What the searches have found, for a view of one setting. Most of what is searched is of other strategies: the view
 * is not drawn anew when something is found there, and what it sees of them may be old.
 */
export function useProof(setting: SearchSetting): Proof {
  const kept = useRef<Shown | null>(null)
  return useSession(({ proof: of }) => {
    const { current: last } = kept
    // Nothing is found by a step, of which every view hears.
    if (last?.of === of && isSame(last.setting, setting)) return last.proof
    const isKnown =
      last !== null && parts.every((part) => part(last.proof, setting) === part(of, setting))
    const proof = isKnown ? last.proof : of
    kept.current = { setting, of, proof }
    return proof
  })
}

function isSame(one: SearchSetting, other: SearchSetting): boolean {
  return (
    one.scenario === other.scenario &&
    one.strategy === other.strategy &&
    one.options === other.options &&
    one.judged === other.judged
  )
}
