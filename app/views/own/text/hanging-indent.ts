import { RangeSetBuilder } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view'

/** A line that is indented further hangs as if it were not. */
const deepest = 24
/** How far what a long line goes on with stands right of where it begins, in signs. */
const hang = 4

const lines = Array.from({ length: deepest + 1 }, (_, indent) =>
  Decoration.line({ class: `cm-hang-${indent}` }),
)

/** Lets a line that is too long go on under what it goes on from, and not under its number. */
export const hangingIndent = [
  ViewPlugin.define(
    (view) => {
      let decorations = hanging(view)
      return {
        get decorations() {
          return decorations
        },
        update(update) {
          if (update.docChanged || update.viewportChanged) decorations = hanging(update.view)
        },
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
  EditorView.theme(
    Object.fromEntries(
      lines.map((_, indent) => [
        `.cm-line.cm-hang-${indent}`,
        { paddingLeft: `calc(${indent + hang}ch + 2px)`, textIndent: `-${indent + hang}ch` },
      ]),
    ),
  ),
]

function hanging(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at)
      const indent = /^ */.exec(line.text)?.[0].length ?? 0
      const decoration = lines[Math.min(deepest, indent)]
      if (decoration) builder.add(line.from, line.from, decoration)
      at = line.to + 1
    }
  return builder.finish()
}
