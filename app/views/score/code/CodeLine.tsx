import type { LineRow } from '../../../layout/score/code-rows.ts'

interface CodeLineProps {
  readonly row: LineRow
  /** The name of the file that the line is from, where it says so. */
  readonly file: string | null
  /** The thread that is followed and stands here, or null. */
  readonly current: string | null
  /** Whether a thread stands here, whose mark takes the place of the number. */
  readonly isTaken: boolean
}

/** A line of source as it was written: what is an atomic step stands out. */
export function CodeLine({ row, file, current, isTaken }: CodeLineProps) {
  return (
    <li
      style={{ top: row.top, height: row.height }}
      aria-current={current === null ? undefined : 'step'}
      data-thread={current ?? undefined}
    >
      <span className="source-number" aria-hidden="true">
        {!isTaken && row.line}
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
