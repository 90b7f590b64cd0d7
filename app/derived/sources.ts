/** The texts of some programs by their paths, or why there are none. */
export type Sources =
  | { readonly texts: Readonly<Record<string, string>>; readonly failure: null }
  | { readonly texts: null; readonly failure: string }

/** By path. */
let latest = new Map<string, Promise<string>>()

/** The texts of programs, by their paths. It never rejects: without a text, a run is still a run. */
export async function sources(files: readonly string[]): Promise<Sources> {
  try {
    const texts = await Promise.all(
      files.map(async (file) => {
        const known = latest.get(file) ?? load(file)
        latest.set(file, known)
        return [file, await known] as const
      }),
    )
    return { texts: Object.fromEntries(texts), failure: null }
  } catch (error) {
    return { texts: null, failure: error instanceof Error ? error.message : String(error) }
  }
}

/** Lets them be fetched again. */
export function reloadSources(): void {
  latest = new Map()
}

async function load(file: string): Promise<string> {
  // Where each is to be found is a list of all of them, which nothing else needs.
  const { default: loaders } = await import('virtual:program-sources')
  const [system = ''] = file.split('/')
  return (await (loaders[file] ?? loaders[system])?.())?.default[file] ?? ''
}
