import { useCallback, useSyncExternalStore } from 'react'

/** An element's width in CSS pixels, kept up to date; 0 until the element is there. */
export function useWidth(element: HTMLElement | null): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      const observer = new ResizeObserver(changed)
      if (element) observer.observe(element)
      return () => {
        observer.disconnect()
      }
    },
    [element],
  )
  return useSyncExternalStore(subscribe, () => element?.clientWidth ?? 0)
}
