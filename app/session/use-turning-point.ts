import { useMemo } from 'react'
import type { DerivedRun } from '../derived/derived-run.ts'
import { pointOfNoReturnOf, type PointOfNoReturn } from '../derived/point-of-no-return.ts'
import { useSession } from './use-session.ts'

/** Where the run became doomed, as soon as search knows. */
export function useTurningPoint(current: DerivedRun): PointOfNoReturn | null {
  const proof = useSession((session) => session.proof)
  return useMemo(() => pointOfNoReturnOf(current, proof), [current, proof])
}
