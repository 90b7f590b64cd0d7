import { useEffect } from 'preact/compat'
import { after } from './clock.ts'
import { titleOf } from './derived/title.ts'
import { useProof } from './session/use-proof.ts'
import { useDerivedRun } from './session/use-session.ts'

/** The document's title, by which tabs and the entries of the browser's history can be told apart. */
export default function Title() {
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  useEffect(
    () =>
      // Behind the frame that shows the moment: a browser has to tell it to its window.
      after(20, () => {
        // A beat has a title of its own.
        if (!current.moment.lesson) document.title = titleOf(current, proof)
      }),
    [current, proof],
  )
  return null
}
