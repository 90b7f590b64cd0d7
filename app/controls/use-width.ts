import { useLayoutEffect, useState } from 'preact/compat'

/** An element's width in CSS pixels, kept up to date; 0 until the element is there. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element) return undefined
    // Not whenever the page is drawn: to be asked, a browser first has to lay out all that has changed.
    const measure = () => {
      setWidth(element.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [element])
  return element ? width : 0
}
