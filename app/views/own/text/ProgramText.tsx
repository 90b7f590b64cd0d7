import { EditorView } from '@codemirror/view'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/compat'
import type { Problem } from '../../../../src/index.ts'
import { extensions } from './extensions.ts'
import { forgetVerdicts, setMarks, type Marks } from './marks.ts'
import { showProblems } from './problems.ts'
import { enterText, leaveText } from './text-history.ts'

interface ProgramTextProps {
  /** Whose text it is: what can be undone in it is kept for them while the editor is closed. */
  readonly owner: object
  /** How often they were handed another text. */
  readonly laid: number
  /** The text to begin with: what is typed afterwards is told, and not asked for. */
  readonly text: string
  /** Null while they are of another text. */
  readonly marks: Marks | null
  readonly problems: readonly Problem[]
  readonly onType: (text: string) => void
  /** The text takes another place, or its lines do. */
  readonly onPlaced: (view: EditorView) => void
  /** Hands the editor over; null when it goes. */
  readonly onOpen: (view: EditorView | null) => void
}

/** A text and what is told of it, in a shadow of its own: there its styles need no exception from the page's policy. */
export function ProgramText({
  owner,
  laid,
  text,
  marks,
  problems,
  onType,
  onPlaced,
  onOpen,
}: ProgramTextProps) {
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const told = useRef({ owner, laid, text, onType, onPlaced, onOpen })
  useLayoutEffect(() => {
    told.current = { owner, laid, text, onType, onPlaced, onOpen }
  })
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return undefined
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
    const { owner: whose, laid: times, text: first } = told.current
    const state = enterText(whose, times, first, [
      extensions,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) told.current.onType(update.state.doc.toString())
        if (update.docChanged || update.geometryChanged) told.current.onPlaced(update.view)
      }),
    ])
    const opened = new EditorView({ root, parent: root, state })
    setView(opened)
    told.current.onOpen(opened)
    told.current.onPlaced(opened)
    return () => {
      leaveText(whose, times, opened.state)
      told.current.onOpen(null)
      opened.destroy()
      setView(null)
    }
  }, [])
  useEffect(() => {
    view?.dispatch({ effects: marks ? setMarks.of(marks) : forgetVerdicts.of(null) })
  }, [view, marks])
  useEffect(() => {
    if (view) showProblems(view, problems)
  }, [view, problems])
  return <div ref={host} className="own-text" />
}
