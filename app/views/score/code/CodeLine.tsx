import type { ThreadPlace } from '../../../derived/score/code-roll.ts'
import type { LineRow } from '../../../layout/score/code-rows.ts'
import { ThreadMenu } from './ThreadMenu.tsx'

interface CodeLineProps {
  readonly row: LineRow
  /** The name of the file that the line is from, where it says so. */
  readonly file: string | null
  /** Who stands at the line. */
  readonly threads: readonly ThreadPlace[]
  readonly isCurrent: boolean
  /** The thread that is followed. */
  readonly thread: string | undefined
}

/** A line of source as it was written: what is an atomic step stands out. */
export function CodeLine({ row, file, threads, isCurrent, thread }: CodeLineProps) {
  return (
    <li
      style={{ top: row.top, height: row.height }}
      aria-current={isCurrent ? 'step' : undefined}
      data-thread={isCurrent ? thread : threads[0]?.name}
    >
      <span className="source-margin" data-many={threads.length > 2 ? '' : undefined}>
        {threads.length === 0 && <span aria-hidden="true">{row.line}</span>}
        {threads.map((each) => (
          <ThreadMenu key={each.name} place={each} />
        ))}
      </span>
      <code>
        {parts(row.texts).map(({ text, isStep }, index) => (
          <span key={index} data-step={isStep ? '' : undefined}>
            {text}
          </span>
        ))}
      </code>
      {file !== null && <span className="source-file">{file}</span>}
    </li>
  )
}

/** The pieces of a line: from `yield*` on, it is a step. Rows of one line end in a line break. */
function parts(
  texts: readonly string[],
): readonly { readonly text: string; readonly isStep: boolean }[] {
  const whole = texts.join('\n')
  const at = whole.search(/yield\*/)
  if (at < 0 || /^\s*(?:\/\/|\*\s)/.test(whole)) return [{ text: whole, isStep: false }]
  return [
    { text: whole.slice(0, at), isStep: false },
    { text: whole.slice(at), isStep: true },
  ]
}
