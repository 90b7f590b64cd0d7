import { useMemo } from 'preact/compat'
import { plateOf, type Plate } from '../../derived/plate.ts'
import { usedObjects } from '../../derived/plate/used-objects.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun } from '../../session/use-session.ts'

/**
 * Memory as one figure; null where it is none of the system.
 *
 * @param isConcealed whether what becomes of what is wrong is left out.
 * @param isLow whether what nobody uses is left out.
 */
export function usePlate(isConcealed: boolean, isLow: boolean): Plate | null {
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  return useMemo(() => {
    const plate = plateOf(current, isConcealed ? null : proof)
    if (!plate || !isLow) return plate
    const used = usedObjects(current)
    return { ...plate, boxes: plate.boxes.filter(({ object }) => used.has(object)) }
  }, [current, proof, isConcealed, isLow])
}
