import { useLayoutEffect, useRef, useState } from 'preact/compat'
import { drawMemory, type MemoryDrawing } from '../../../draw/memory.ts'
import type { MemoryNowLayout } from '../../../layout/score/memory-now.ts'

/**
 * Draws memory into an element, and moves what a step has changed.
 *
 * @param system what memory belongs to: that of another is another drawing.
 * @returns what takes the element.
 */
export function useMemoryDrawing(
  layout: MemoryNowLayout,
  system: object,
): (element: HTMLElement | null) => void {
  const [frame, setFrame] = useState<HTMLElement | null>(null)
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
    // Only a step moves. What is another system, or another size of window, is simply there.
    const isStep = drawn.current?.system === system && drawn.current.width === layout.width
    // Another element is drawn into although the layout is as it was.
    if (frame) drawing.current?.update(layout, !isStep)
    drawn.current = { system, width: layout.width }
  }, [frame, layout, system])

  return setFrame
}
