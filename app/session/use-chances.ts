import { chancesAlong } from '../../src/index.ts'
import { oncePerPair } from '../derived/once-per-pair.ts'
import { graphOn } from '../search/proof.ts'
import type { Moment } from './moment.ts'
import { useSession } from './use-session.ts'

const chancesOf = oncePerPair(chancesAlong)

/** The chance to end broken at each moment of a run, from before its first step on; null until that is known. */
export function useChances(moment: Moment): readonly number[] | null {
  const graph = useSession(({ proof }) => graphOn(proof, moment))
  return graph && chancesOf(graph, moment.schedule)
}
