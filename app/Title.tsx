import { useEffect } from 'react'
import { titleOf } from './derived/title.ts'
import { useDerivedRun, useSession } from './session/use-session.ts'

/** The document's title, by which tabs and the entries of the browser's history can be told apart. */
export default function Title() {
  const current = useDerivedRun()
  const proof = useSession((session) => session.proof)
  useEffect(() => {
    document.title = titleOf(current, proof)
  }, [current, proof])
  return null
}
