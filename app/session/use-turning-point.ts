import type { DerivedRun } from '../derived/derived-run.ts'
import { pointOfNoReturnOf, type PointOfNoReturn } from '../derived/point-of-no-return.ts'
import { useSession } from './use-session.ts'

/** Where the run became doomed, as soon as search knows. */
export function useTurningPoint(current: DerivedRun): PointOfNoReturn | null {
  return useSession(({ proof }) => pointOfNoReturnOf(current, proof))
}
