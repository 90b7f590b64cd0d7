/** What could not be fetched, and would be fetched again. */
export interface Missing {
  /** Of the part of the page that it is; empty where that is told of elsewhere, or is none. */
  readonly name: string
  readonly failure: string
  readonly retry: () => void
}

let missing: readonly Missing[] = []
const listeners = new Set<() => void>()

/**
 * Has something fetched again with all else that could not be fetched, and told of with it: parts of the page often
 * come in one file, and whoever tries one of them again wants all of them.
 *
 * @returns a function that takes it back.
 */
export function awaitRetry(one: Missing): () => void {
  change([...missing, one])
  return () => {
    change(missing.filter((each) => each !== one))
  }
}

/** Fetches all again that could not be fetched. */
export function retryAll(): void {
  for (const { retry } of missing) retry()
}

/** What could not be fetched, in the order in which that became known. */
export function allMissing(): readonly Missing[] {
  return missing
}

export function onMissing(listen: () => void): () => void {
  listeners.add(listen)
  return () => {
    listeners.delete(listen)
  }
}

function change(all: readonly Missing[]): void {
  missing = all
  for (const listen of listeners) listen()
}
