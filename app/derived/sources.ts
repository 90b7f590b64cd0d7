/** The text of every program by its path, or why there is none. */
type Sources =
  | { readonly texts: Readonly<Record<string, string>>; readonly failure: null }
  | { readonly texts: null; readonly failure: string }

let latest = load()

/** On its way from the moment the page starts. It never rejects: without a text, a run is still a run. */
export function sources(): Promise<Sources> {
  return latest
}

/** Fetches them again. */
export function reloadSources(): void {
  latest = load()
}

async function load(): Promise<Sources> {
  try {
    return { texts: (await import('virtual:program-sources')).default, failure: null }
  } catch (error) {
    return { texts: null, failure: error instanceof Error ? error.message : String(error) }
  }
}
