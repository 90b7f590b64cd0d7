import { historyField } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'

/** What goes along with a text: what can be undone in it. */
const fields = { history: historyField }

interface Left {
  readonly laid: number
  /** As {@link EditorState.toJSON} gives it. */
  readonly state: { readonly doc: string }
}

/** By whose text it is, how its editor was left. */
const left = new WeakMap<object, Left>()

/** Keeps what can be undone, for the editor that the text is opened in next. */
export function leaveText(owner: object, laid: number, state: EditorState): void {
  left.set(owner, { laid, state: state.toJSON(fields) as Left['state'] })
}

/**
 * A text to be edited, with what could be undone when it was left.
 *
 * @param laid how often a text was laid here: another one has a history of its own.
 */
export function enterText(
  owner: object,
  laid: number,
  text: string,
  extensions: Extension,
): EditorState {
  const known = left.get(owner)
  return known?.laid === laid && known.state.doc === text
    ? EditorState.fromJSON(known.state, { extensions }, fields)
    : EditorState.create({ doc: text, extensions })
}
