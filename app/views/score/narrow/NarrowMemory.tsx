import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/compat'
import { sceneOf } from '../../../derived/scene.ts'
import { faultSpans, type FaultSpan } from '../../../derived/score/fault-spans.ts'
import { lightRows } from '../../../draw/light-rows.ts'
import { layoutNarrowMemory } from '../../../layout/score/narrow-memory.ts'
import { useLitRows } from '../../../session/use-lit-rows.ts'
import { useProof } from '../../../session/use-proof.ts'
import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { HandsNow } from '../memory/HandsNow.tsx'
import '../memory/memory.css'
import { useMemoryDrawing } from '../memory/use-memory-drawing.ts'
import type { ScoreModel } from '../use-score-model.ts'

const noFaults: readonly FaultSpan[] = []

// Its sentences look at all that can follow, which search has to know first.
const Findings = lazyComponent('What is wrong', () => import('../memory/Findings.tsx'))

interface NarrowMemoryProps {
  readonly model: ScoreModel
  /** Whether what becomes of what is wrong is not to be told yet. */
  readonly isConcealed?: boolean
}

/** Shared memory as it stands, and below it what threads hold in hand. */
export function NarrowMemory({ model, isConcealed = false }: NarrowMemoryProps) {
  const { current, memory, columns, hands } = model
  const { system, now, inspection, moment, scenario } = current
  const proof = useProof(current.moment)
  const faults = isConcealed ? noFaults : faultSpans(current, proof)
  const layout = useMemo(
    () =>
      layoutNarrowMemory({
        scene: sceneOf(system, now, inspection),
        objects: memory.objects,
        faults,
        at: moment.at,
        width: columns.label,
      }),
    [system, now, inspection, memory, faults, moment.at, columns.label],
  )
  const draw = useMemoryDrawing(layout, system)
  const [drawn, setDrawn] = useState<HTMLElement | null>(null)
  const lit = useLitRows()
  // After each drawing, which may have brought rows.
  useLayoutEffect(() => {
    if (drawn) lightRows(drawn, lit)
  }, [drawn, lit, layout])
  const take = useCallback(
    (element: HTMLElement | null) => {
      draw(element)
      setDrawn(element)
    },
    [draw],
  )
  return (
    <section className="memory narrow-memory" aria-label="Memory">
      <p className="narrow-sentence">{scenario.sentence}</p>
      <div className="memory-now" ref={take} />
      {memory.folded.length > 0 && (
        <button type="button" className="narrow-fold" onClick={model.unfoldMemory}>
          <span aria-hidden="true">⋯ </span>
          {memory.folded.length} objects that this run does not touch: {memory.folded.join(', ')}
        </button>
      )}
      {hands.length > 0 && (
        <div className="hands narrow-hands">
          <span className="hands-title">in hand</span>
          <HandsNow rows={hands} at={moment.at} />
        </div>
      )}
      {!isConcealed && (
        <div className="narrow-findings">
          <Findings />
        </div>
      )}
    </section>
  )
}
