/**
 * Calls `run` once, after `milliseconds`. The app waits here alone.
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
 * Calls `run` once, behind the frame that shows what was just pressed, where a browser paints that before it takes up
 * anything else, as Chromium does; else as soon as what runs now is over. Unlike a frame it also comes unseen.
 */
export function behindFrame(run: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => {
    port1.close()
    run()
  })
  port1.start()
  port2.postMessage(null)
}

/** After so many milliseconds a browser that is never idle is asked to do it all the same. */
const maxWait = 1_000
/** How long to leave a browser that cannot say when it is idle, in milliseconds. */
const grace = 200

/**
 * Calls `run` once, when the browser has nothing better to do, or after a second.
 *
 * @returns a function that takes the call back, if it has not happened yet.
 */
export function whenIdle(run: () => void): () => void {
  // Safari has no such thing.
  if (!('requestIdleCallback' in globalThis)) return after(grace, run)
  const handle = requestIdleCallback(run, { timeout: maxWait })
  return () => {
    cancelIdleCallback(handle)
  }
}

/** Calls `run` once, before the next frame is laid out and painted. */
export function beforeFrame(run: () => void): void {
  requestAnimationFrame(run)
}

/**
 * Makes a function that calls what it was last given, once, before the next frame is painted: however
 * often something changes, it is drawn once.
 */
export function oncePerFrame(): (run: () => void) => void {
  let latest: (() => void) | null = null
  return (run) => {
    if (!latest) {
      beforeFrame(() => {
        const paint = latest
        latest = null
        paint?.()
      })
    }
    latest = run
  }
}
