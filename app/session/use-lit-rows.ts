import { useMemo } from 'preact/compat'
import { useSession } from './use-session.ts'

/** The rows of memory that are lit, each as `<object> <key>`, or with its label in the place of the key. */
export function useLitRows(): ReadonlySet<string> {
  const lit = useSession((session) => session.lit)
  return useMemo(() => new Set(lit.flatMap(({ kind, id }) => (kind === 'row' ? [id] : []))), [lit])
}
