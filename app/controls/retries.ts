/** What could not be fetched and would be fetched again, each with its own way of doing so. */
const waiting = new Set<() => void>()

/**
 * Has something fetched again with all else that could not be fetched: parts of the page often come in one
 * file, and whoever tries one of them again wants all of them.
 *
 * @returns a function that takes it back.
 */
export function awaitRetry(retry: () => void): () => void {
  waiting.add(retry)
  return () => {
    waiting.delete(retry)
  }
}

/** Fetches all again that could not be fetched. */
export function retryAll(): void {
  for (const retry of waiting) retry()
}
