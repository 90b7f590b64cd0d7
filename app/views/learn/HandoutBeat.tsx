import type { ReactNode } from 'preact/compat'
import type { Beat } from '../../../src/index.ts'

interface HandoutBeatProps {
  readonly beat: Beat
  /** From 1. */
  readonly number: number
  readonly link: string
  /** Its figure. */
  readonly children: ReactNode
}

/** A beat on paper: what is asked is to be answered by pen. */
export function HandoutBeat({ beat, number, link, children }: HandoutBeatProps) {
  const { title, text, question, task } = beat
  return (
    <article>
      <h2>
        {number}. {title}
      </h2>
      <p>{text}</p>
      <div className="handout-figure">{children}</div>
      {question && (
        <>
          <p className="handout-asked">{question.text}</p>
          <ul>
            {question.answers.map((answer, index) => (
              <li key={index}>
                <span aria-hidden="true">☐</span> {letterOf(index)}: {answer.text}
              </li>
            ))}
          </ul>
        </>
      )}
      {task && (
        <>
          <p className="handout-asked">{task.text}</p>
          <p className="handout-blank">My answer:</p>
        </>
      )}
      <p className="handout-link">{new URL(link, location.href).href}</p>
    </article>
  )
}

/** What an answer is called on paper. */
export function letterOf(index: number): string {
  return String.fromCodePoint(97 + index)
}
