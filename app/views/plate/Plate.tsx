import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/compat'
import { plateSentence } from '../../derived/plate/plate-sentence.ts'
import { drawPlate, type PlateDrawing } from '../../draw/plate.ts'
import { layoutPlate } from '../../layout/plate.ts'
import { plateScale } from '../../layout/plate/scale.ts'
import { useLitRows } from '../../session/use-lit-rows.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { useWidth } from '../../controls/use-width.ts'
import { usePlate } from './use-plate.ts'
import './plate.css'

interface PlateProps {
  /** Whether what becomes of what is wrong is not to be told yet. */
  readonly isConcealed?: boolean
  /** Whether it is to be low: without what nobody uses, and its caption for those alone who hear it. */
  readonly isLow?: boolean
  /** Whether its words are to be read from the back of a room. */
  readonly isLarge?: boolean
}

/**
 * Memory as one figure, drawn live: instances in the middle, and what leads to them and holds them around. The
 * drawing is for the eye; its caption says the same. Nothing where it is no figure of the system.
 */
export default function Plate({ isConcealed = false, isLow = false, isLarge = false }: PlateProps) {
  const { system } = useDerivedRun()
  const litRows = useLitRows()
  const plate = usePlate(isConcealed, isLow)
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const [canvas, setCanvas] = useState<SVGSVGElement | null>(null)
  const width = useWidth(frame)
  const isPlain = plate?.titles.names.length === 0 && plate.titles.holders.length === 0
  const scale = isLow ? plateScale(width, { isPlain, isLarge }) : 1
  const layout = useMemo(
    () => (plate && width > 0 ? layoutPlate(plate, width / scale, isLow) : null),
    [plate, width, scale, isLow],
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
    drawing.current?.update(layout, { isStill: !isStep, scale })
    drawing.current?.light(litRows)
    drawn.current = { system, width: layout.width }
  }, [layout, system, scale, litRows])

  if (!plate) return null
  return (
    <figure className="plate" data-low={isLow ? '' : undefined} ref={setFrame}>
      <svg ref={setCanvas} aria-hidden="true" />
      <figcaption className={isLow ? 'visually-hidden' : undefined}>
        {plateSentence(plate)}
      </figcaption>
    </figure>
  )
}
