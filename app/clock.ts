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
