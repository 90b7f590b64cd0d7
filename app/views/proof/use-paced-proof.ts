import { useEffect, useState } from 'preact/compat'
import { after } from '../../clock.ts'
import type { Proof } from '../../search/proof.ts'
import { useSessionStore } from '../../session/use-session.ts'

/** Milliseconds from one look at what search has found to the next. */
const pace = 250

/**
 * What search has found, as it was not longer ago than a quarter of a second: hundreds of short searches follow
 * one another here, and to draw the whole place after each would keep the page from answering.
 */
export function usePacedProof(): Proof {
  const store = useSessionStore()
  const [proof, setProof] = useState(() => store.getState().proof)
  useEffect(() => {
    let stopWaiting: (() => void) | null = null
    const look = () => {
      stopWaiting = null
      setProof(store.getState().proof)
    }
    const unsubscribe = store.subscribe((now, before) => {
      if (now.proof !== before.proof) stopWaiting ??= after(pace, look)
    })
    look()
    return () => {
      unsubscribe()
      stopWaiting?.()
    }
  }, [store])
  return proof
}
