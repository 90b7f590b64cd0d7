import { useMemo } from 'preact/compat'
import { sceneOf } from '../../../derived/scene.ts'
import { faultSpans } from '../../../derived/score/fault-spans.ts'
import { layoutMemoryNow } from '../../../layout/score/memory-now.ts'
import { useProof } from '../../../session/use-proof.ts'
import type { ScoreModel } from '../use-score-model.ts'
import { useMemoryDrawing } from './use-memory-drawing.ts'

/** Shared memory as it stands, drawn live: a table an object, each row beside its lane. */
export function MemoryNow({ model: { current, memory, columns } }: { readonly model: ScoreModel }) {
  const { system, now, inspection, moment } = current
  const proof = useProof(current.moment)
  const faults = faultSpans(current, proof)
  const layout = useMemo(() => {
    const here = faults.filter(({ from, to }) => from <= moment.at && moment.at < to)
    const scene = sceneOf(system, now, inspection)
    return layoutMemoryNow(scene, memory.objects, here, columns.label)
  }, [system, now, inspection, memory, columns.label, faults, moment.at])
  return <div className="score-label memory-now" ref={useMemoryDrawing(layout, system)} />
}
