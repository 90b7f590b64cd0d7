import type { EditorView } from '@codemirror/view'
import type { Problem } from '../../../src/index.ts'
import { placeOf } from './text/marks.ts'

/** So many problems are listed: whoever has mended them sees the next. */
const most = 5

interface ProblemsProps {
  readonly problems: readonly Problem[]
  readonly view: EditorView | null
}

/** What keeps the program from running, each with what would be right. The list is there before there is one, for readers to hear of it. */
export function Problems({ problems, view }: ProblemsProps) {
  const more = problems.length - most
  return (
    <div className="own-problems" role="status" aria-label="Problems">
      {problems.length > 0 && (
        <>
          <ul>
            {problems.slice(0, most).map((problem) => (
              <li key={`${problem.line}:${problem.column} ${problem.sentence}`}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    if (!view) return
                    view.dispatch({
                      selection: { anchor: placeOf(problem, view.state.doc).from },
                      scrollIntoView: true,
                    })
                    view.focus()
                  }}
                >
                  {problem.line}:{problem.column}
                </button>{' '}
                <strong>{problem.sentence}</strong> {problem.suggestion}
              </li>
            ))}
          </ul>
          <p>{more > 0 && `${more} more. `}The run is of the program as it was before.</p>
        </>
      )}
    </div>
  )
}
