import { useEffect, useLayoutEffect, useRef, useState } from 'preact/compat'
import { leftOf } from '../../layout/score/columns.ts'
import { scrollToShow } from '../../layout/score/scroll-to-show.ts'
import type { ScoreModel } from './use-score-model.ts'

/**
 * Keeps the column of the last step in sight where the axis is wider than its room. Nothing is measured for it: to
 * be asked where something is, a browser first has to lay out all that a step has changed.
 *
 * @param width of the score, in CSS pixels.
 * @returns how far the axis is scrolled, in CSS pixels.
 */
export function useStepInSight(
  scroller: HTMLElement | null,
  { current, columns }: ScoreModel,
  width: number,
): number {
  const [scrolled, setScrolled] = useState(0)
  const last = useRef(0)
  useEffect(() => {
    if (!scroller) return undefined
    const note = () => {
      last.current = scroller.scrollLeft
      setScrolled(last.current)
    }
    scroller.addEventListener('scroll', note, { passive: true })
    return () => {
      scroller.removeEventListener('scroll', note)
    }
  }, [scroller])

  const { at } = current.moment
  useLayoutEffect(() => {
    if (!scroller || at === 0) return
    const left = scrollToShow(last.current, {
      from: leftOf(columns, at - 1),
      to: leftOf(columns, at - 1) + columns.step,
      room: width - columns.label,
    })
    if (left !== last.current) scroller.scrollTo({ left })
    last.current = left
  }, [scroller, at, columns, width])
  return scrolled
}
