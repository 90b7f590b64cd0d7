import { useEffect, useState } from 'react'
import { reloadSources, sources } from '../derived/sources.ts'

/** The texts of the programs of a system by their paths, as far as they are there. */
export interface SourceTexts {
  readonly texts: Readonly<Record<string, string>> | null
  /** Why there are none, or null. */
  readonly failure: string | null
  readonly retry: () => void
}

interface Loaded {
  readonly system: string
  readonly texts: SourceTexts['texts']
  readonly failure: string | null
}

/** Loads the texts of the system that `file` belongs to. */
export function useSourceTexts(file: string | undefined): SourceTexts {
  const [system = ''] = (file ?? '').split('/')
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const load = async () => {
    const found = await sources(`${system}/`)
    setLoaded({ system, ...found })
  }
  useEffect(() => {
    let isWanted = true
    const begin = async () => {
      const found = await sources(`${system}/`)
      if (isWanted) setLoaded({ system, ...found })
    }
    if (system !== '') void begin()
    return () => {
      isWanted = false
    }
  }, [system])
  const { texts, failure } = loaded?.system === system ? loaded : { texts: null, failure: null }
  return {
    texts,
    failure,
    retry: () => {
      reloadSources()
      void load()
    },
  }
}
