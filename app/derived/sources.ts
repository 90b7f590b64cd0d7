import loaders from 'virtual:program-sources'

/** The text of every program of a system by its path, or why there is none. */
type Sources =
  | { readonly texts: Readonly<Record<string, string>>; readonly failure: null }
  | { readonly texts: null; readonly failure: string }

/** By system. */
let latest = new Map<string, Promise<Sources>>()

/**
 * The texts of the system that a program's file belongs to. It never rejects: without a text, a run is still
 * a run.
 */
export function sources(file: string): Promise<Sources> {
  const [system = ''] = file.split('/')
  const known = latest.get(system) ?? load(system)
  latest.set(system, known)
  return known
}

/** Lets them be fetched again. */
export function reloadSources(): void {
  latest = new Map()
}

async function load(system: string): Promise<Sources> {
  try {
    return { texts: (await loaders[system]?.())?.default ?? {}, failure: null }
  } catch (error) {
    return { texts: null, failure: error instanceof Error ? error.message : String(error) }
  }
}
