import { useMemo } from 'preact/compat'
import { Term } from '../../controls/Term.tsx'
import { meaningOf } from '../../derived/meaning.ts'
import { headlineOf, settingTold } from '../../derived/headline.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun } from '../../session/use-session.ts'
import { Word } from './Word.tsx'

interface HeadlineProps {
  /** What is asked in the place of what comes of it, as long as that is not to be told; else null. */
  readonly asked: string | null
}

/** The sentence that leads the page. Its words are controls. */
export function Headline({ asked }: HeadlineProps) {
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  const sentence = useMemo(
    () => (asked === null ? headlineOf(current, proof) : settingTold(current)),
    [current, proof, asked],
  )
  return (
    <h1>
      {sentence.map(({ text, control }, index) => {
        // Other words are not these words, moved. A control stays who it is, and keeps the focus.
        if (!control) return <span key={`${index} ${text}`}>{text}</span>
        const key = `${index} ${control.kind}`
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
      {asked !== null && <span> {asked}</span>}
    </h1>
  )
}
