import { useMemo } from 'react'
import { chancesAlong } from '../../src/index.ts'
import { graphOn } from '../search/proof.ts'
import type { Moment } from './moment.ts'
import { useSession } from './use-session.ts'

/** The chance to end broken at each moment of a run, from before its first step on; null until that is known. */
export function useChances(moment: Moment): readonly number[] | null {
  const proof = useSession((session) => session.proof)
  return useMemo(() => {
    const graph = graphOn(proof, moment)
    return graph ? chancesAlong(graph, moment.schedule) : null
  }, [proof, moment])
}
