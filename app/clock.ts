/**
 * Calls `run` once, after `milliseconds`. The one place in the app that waits.
 *
 * @returns a function that takes the call back, if it has not happened yet.
 */
export function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/**
 * Makes a function that calls what it was last given, once, before the next frame is painted: however
 * often something changes, it is drawn once.
 */
export function oncePerFrame(): (run: () => void) => void {
  let latest: (() => void) | null = null
  return (run) => {
    if (!latest) {
      requestAnimationFrame(() => {
        const paint = latest
        latest = null
        paint?.()
      })
    }
    latest = run
  }
}
