import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { sceneOf } from '../../../derived/scene.ts'
import { faultSpans } from '../../../derived/score/fault-spans.ts'
import { drawMemory, type MemoryDrawing } from '../../../draw/memory.ts'
import { layoutMemoryNow } from '../../../layout/score/memory-now.ts'
import { useSession } from '../../../session/use-session.ts'
import type { ScoreModel } from '../use-score-model.ts'

/** Shared memory as it stands, drawn live: a table an object, each row beside its lane. */
export function MemoryNow({ model: { current, memory, columns } }: { readonly model: ScoreModel }) {
  const { system, now, inspection, moment } = current
  const proof = useSession((session) => session.proof)
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const faults = useMemo(() => faultSpans(current, proof), [current, proof])
  const layout = useMemo(() => {
    const here = faults.filter(({ from, to }) => from <= moment.at && moment.at < to)
    const scene = sceneOf(system, now, inspection)
    return layoutMemoryNow(scene, memory.objects, here, columns.label)
  }, [system, now, inspection, memory, columns.label, faults, moment.at])
  const drawing = useRef<MemoryDrawing>(null)
  const drawn = useRef<{ readonly system: unknown; readonly width: number } | null>(null)

  useLayoutEffect(() => {
    if (!frame) return undefined
    const created = drawMemory(frame)
    drawing.current = created
    return () => {
      drawn.current = null
      created.dispose()
    }
  }, [frame])

  useLayoutEffect(() => {
    // Only a step moves, and only where it is seen. What is another system, or another size of window, is
    // simply there.
    const isStep = drawn.current?.system === system && drawn.current.width === layout.width
    drawing.current?.update(layout, !isStep || document.hidden)
    drawn.current = { system, width: layout.width }
  }, [layout, system])

  return <div className="score-label memory-now" ref={setFrame} />
}
