import { syntaxTree } from '@codemirror/language'
import { RangeSetBuilder } from '@codemirror/state'
import { Decoration, ViewPlugin, type DecorationSet, type EditorView } from '@codemirror/view'

const comment = Decoration.mark({ class: 'cm-comment' })

/** Sets comments back. Nothing else of the syntax has a look of its own: what stands out is the steps. */
export const comments = ViewPlugin.define(
  (view) => {
    let decorations = commentsIn(view)
    return {
      get decorations() {
        return decorations
      },
      update(update) {
        const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state)
        if (update.docChanged || update.viewportChanged || isParsed)
          decorations = commentsIn(update.view)
      },
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

function commentsIn(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (node.name === 'LineComment' || node.name === 'BlockComment')
          builder.add(node.from, node.to, comment)
      },
    })
  return builder.finish()
}
