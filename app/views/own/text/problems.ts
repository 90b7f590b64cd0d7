import { setDiagnostics } from '@codemirror/lint'
import { StateEffect } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Problem } from '../../../../src/index.ts'
import { placeOf } from './marks.ts'

/** Marks the lines that have a problem. */
export const setProblems = StateEffect.define<readonly Problem[]>()

/** Underlines what is wrong, with what is wrong and what would be right. */
export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { doc } = view.state
  const diagnostics = problems.map(({ sentence, suggestion, ...span }) => ({
    ...placeOf(span, doc),
    severity: 'error' as const,
    message: `${sentence} ${suggestion}`,
  }))
  view.dispatch(setDiagnostics(view.state, diagnostics))
  view.dispatch({ effects: setProblems.of(problems) })
}
