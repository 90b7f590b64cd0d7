import { useLayoutEffect, useRef, type RefObject } from 'preact/compat'

/** The share of the window's height that may be taken from what it lies over. */
const most = 0.25

/**
 * Lets the dock stick to the foot of the window as long as it leaves the most of it free: it is marked as too tall
 * where it would not.
 *
 * @returns what is within the dock.
 */
export function useSticking(): RefObject<HTMLDivElement | null> {
  const within = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const dock = within.current?.closest('.dock')
    if (!dock) return
    const fit = () => {
      const { height } = dock.getBoundingClientRect()
      dock.toggleAttribute('data-tall', height > innerHeight * most)
    }
    const observer = new ResizeObserver(fit)
    observer.observe(dock)
    addEventListener('resize', fit)
    return () => {
      observer.disconnect()
      removeEventListener('resize', fit)
    }
  }, [])
  return within
}
