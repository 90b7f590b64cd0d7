import { useEffect, useMemo, useState } from 'preact/compat'
import { ownFile } from '../../src/index.ts'
import { reloadSources, sources, type Sources } from '../derived/sources.ts'
import { useDerived } from './use-session.ts'

/** The texts of some programs by their paths, as far as they are there. */
export interface SourceTexts {
  readonly texts: Readonly<Record<string, string>> | null
  /** Why there are none, or null. */
  readonly failure: string | null
  readonly retry: () => void
}

/** Loads the texts of programs. What is there already stays until all that is asked for is. Whoever wrote one has it. */
export function useSourceTexts(files: readonly string[]): SourceTexts {
  const own = useDerived(({ scenario }) => scenario.text)
  const fetched = new Set(files)
  fetched.delete(ownFile)
  const wanted = [...fetched].toSorted().join('\n')
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
  const texts = useMemo(
    () =>
      wanted === '' || loaded?.texts
        ? { ...loaded?.texts, ...(own !== undefined && { [ownFile]: own }) }
        : null,
    [wanted, loaded, own],
  )
  return {
    texts,
    failure: loaded?.failure ?? null,
    retry: () => {
      reloadSources()
      void load()
    },
  }
}
