import { history, undo } from '@codemirror/commands'
import type { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { enterText, leaveText } from './text-history.ts'

const extensions = [history()]

function typed(state: EditorState, text: string): EditorState {
  return state.update({ changes: { from: state.doc.length, insert: text }, userEvent: 'input' })
    .state
}

function undone(state: EditorState): string {
  let after = state
  undo({
    state,
    dispatch: (transaction) => {
      after = transaction.state
    },
  })
  return after.doc.toString()
}

it('undoes what was typed before the editor was closed and opened again', () => {
  const owner = {}
  leaveText(owner, 1, typed(enterText(owner, 1, 'let n', extensions), ' = 0'))
  expect(undone(enterText(owner, 1, 'let n = 0', extensions))).toBe('let n')
})

it('undoes nothing of another text', () => {
  const owner = {}
  leaveText(owner, 1, typed(enterText(owner, 1, 'let n', extensions), ' = 0'))
  expect(undone(enterText(owner, 2, 'let n = 0', extensions))).toBe('let n = 0')
  expect(undone(enterText(owner, 1, 'let m = 0', extensions))).toBe('let m = 0')
  expect(undone(enterText({}, 1, 'let n = 0', extensions))).toBe('let n = 0')
})
