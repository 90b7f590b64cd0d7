import type { Beat } from '../../../src/index.ts'
import { letterOf } from './HandoutBeat.tsx'

/** The right answers, upside down: nobody reads them by accident. */
export function HandoutKey({ beats }: { readonly beats: readonly Beat[] }) {
  const right = beats.flatMap(({ question }, index) => {
    const answer = question?.answers.findIndex(({ isRight }) => isRight) ?? -1
    return answer < 0 ? [] : [`${index + 1}${letterOf(answer)}`]
  })
  if (right.length === 0) return null
  return (
    <footer className="handout-key">
      <p>Answers: {right.join(', ')}</p>
    </footer>
  )
}
