import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { drawMemory, type MemoryDrawing } from '../../draw/memory.ts'
import { layoutMemory } from '../../layout/memory.ts'
import { sceneOf } from '../../derived/scene.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { Findings } from './Findings.tsx'
import { useWidth } from './use-width.ts'
import './memory.css'

/** Shared memory as it stands, drawn live. */
export function Memory() {
  const { system, now, moment, inspection } = useDerivedRun()
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const width = useWidth(frame)
  const layout = useMemo(
    () => (width > 0 ? layoutMemory(sceneOf(system, now, inspection), width) : null),
    [system, now, inspection, width],
  )
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
    if (!layout) return
    // Only a step moves, and only where it is seen. What is another system, or another size of window, is
    // simply there.
    const isStep = drawn.current?.system === system && drawn.current.width === layout.width
    drawing.current?.update(layout, !isStep || document.hidden)
    drawn.current = { system, width: layout.width }
  }, [layout, system])

  return (
    <section className="memory" aria-labelledby="memory-title">
      <div className="pane-head">
        <h2 id="memory-title">Memory</h2>
        <span>
          {moment.at === 0
            ? 'before the first step'
            : `after step ${moment.at} of ${moment.schedule.length}`}
        </span>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach. */}
      <div className="pane-body" tabIndex={0} role="group" aria-label="Objects">
        <div className="memory-drawing" ref={setFrame} />
        <Findings />
      </div>
    </section>
  )
}
