import { useMemo } from 'react'
import { pointOfNoReturnOf, type PointOfNoReturn } from '../../derived/point-of-no-return.ts'
import { useSession } from '../../session/use-session.ts'
import type { ScoreModel } from './use-score-model.ts'

/** Where the run became doomed, as soon as search knows. */
export function useTurningPoint({ current }: Pick<ScoreModel, 'current'>): PointOfNoReturn | null {
  const proof = useSession((session) => session.proof)
  return useMemo(() => pointOfNoReturnOf(current, proof), [current, proof])
}
