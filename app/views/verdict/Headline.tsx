import { useMemo } from 'react'
import { Term } from '../../controls/Term.tsx'
import { meaningOf } from '../../derived/meaning.ts'
import { headlineOf } from '../../derived/headline.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'
import { Word } from './Word.tsx'

/** The sentence that leads the page. Its words are controls. */
export function Headline() {
  const current = useDerivedRun()
  const proof = useSession((session) => session.proof)
  const sentence = useMemo(() => headlineOf(current, proof), [current, proof])
  return (
    <h1>
      {sentence.map(({ text, control }, index) => {
        const key = `${index} ${control?.kind ?? ''}`
        if (!control) return <span key={key}>{text}</span>
        return control.kind === 'random order' ? (
          <Term key={key} load={() => meaningOf(control.kind)}>
            {text}
          </Term>
        ) : (
          <Word key={key} control={control}>
            {text}
          </Word>
        )
      })}
    </h1>
  )
}
