import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { plateOf } from '../../derived/plate.ts'
import { plateSentence } from '../../derived/plate/plate-sentence.ts'
import { drawPlate, type PlateDrawing } from '../../draw/plate.ts'
import { layoutPlate } from '../../layout/plate.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import { useWidth } from '../../controls/use-width.ts'
import './plate.css'

/**
 * Memory as one figure, drawn live: instances in the middle, and what leads to them and holds them around. The
 * drawing is for the eye; its caption says the same. Nothing where it is no figure of the system.
 */
export default function Plate() {
  const current = useDerivedRun()
  const proof = useSession((session) => session.proof)
  const { system } = current
  const plate = useMemo(() => plateOf(current, proof), [current, proof])
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const [canvas, setCanvas] = useState<SVGSVGElement | null>(null)
  const width = useWidth(frame)
  const layout = useMemo(
    () => (plate && width > 0 ? layoutPlate(plate, width) : null),
    [plate, width],
  )
  const drawing = useRef<PlateDrawing>(null)
  const drawn = useRef<{ readonly system: unknown; readonly width: number } | null>(null)
  const id = useId()

  useLayoutEffect(() => {
    if (!canvas) return undefined
    const created = drawPlate(canvas, id)
    drawing.current = created
    return () => {
      drawn.current = null
      created.dispose()
    }
  }, [canvas, id])

  useLayoutEffect(() => {
    if (!layout) return
    // Only a step moves: another system, or another width, is simply there.
    const isStep = drawn.current?.system === system && drawn.current.width === layout.width
    drawing.current?.update(layout, !isStep)
    drawn.current = { system, width: layout.width }
  }, [layout, system])

  if (!plate) return null
  return (
    <figure className="plate" ref={setFrame}>
      <svg ref={setCanvas} aria-hidden="true" />
      <figcaption>{plateSentence(plate)}</figcaption>
    </figure>
  )
}
