import { useEffect, useState } from 'react'
import { reloadSources, sources, type Sources } from '../derived/sources.ts'

/** The texts of some programs by their paths, as far as they are there. */
export interface SourceTexts {
  readonly texts: Readonly<Record<string, string>> | null
  /** Why there are none, or null. */
  readonly failure: string | null
  readonly retry: () => void
}

/** Loads the texts of programs. What is there already stays until all that is asked for is. */
export function useSourceTexts(files: readonly string[]): SourceTexts {
  const wanted = [...new Set(files)].toSorted().join('\n')
  const [loaded, setLoaded] = useState<Sources | null>(null)
  const load = async () => {
    setLoaded(await sources(wanted.split('\n')))
  }
  useEffect(() => {
    let isWanted = true
    const begin = async () => {
      const found = await sources(wanted.split('\n'))
      if (isWanted) setLoaded(found)
    }
    if (wanted !== '') void begin()
    return () => {
      isWanted = false
    }
  }, [wanted])
  return {
    texts: loaded?.texts ?? null,
    failure: loaded?.failure ?? null,
    retry: () => {
      reloadSources()
      void load()
    },
  }
}
