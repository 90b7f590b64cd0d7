import { EditorView } from '@codemirror/view'

/** What may be put around a selection, in the place of taking it away. */
const around = /^[([{'"`]$/

/**
 * Puts what is typed in the place of what is selected. Left to itself a browser keeps the look of what was there, in
 * a style attribute that the page's policy refuses, and says so.
 */
export const replaceSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { data, inputType } = event
    const isPlain = inputType === 'insertText' && data !== null && !around.test(data)
    if (!isPlain || view.composing || view.state.selection.main.empty) return false
    view.dispatch(view.state.replaceSelection(data), {
      userEvent: 'input.type',
      scrollIntoView: true,
    })
    return true
  },
})
