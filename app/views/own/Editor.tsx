import type { EditorView } from '@codemirror/view'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/compat'
import { openFile } from '../../commands/own/files.ts'
import { typeProgram } from '../../commands/own/type-program.ts'
import { useFileDrop } from '../../controls/use-file-drop.ts'
import type { PlacedLines } from '../../layout/score/placed-lines.ts'
import { keepDesk } from '../../services/keep-desk.ts'
import type { Desk } from '../../session/desk.ts'
import { ownRacesOf } from '../../session/own-races-of.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { EditorBar } from './EditorBar.tsx'
import { Problems } from './Problems.tsx'
import { isSamePlace, placeLines } from './text/place-lines.ts'
import { ProgramText } from './text/ProgramText.tsx'
import { useMarks, useVerdicts } from './use-marks.ts'
import './own.css'

interface EditorProps {
  /** Told where the lines are, whenever that changes. */
  readonly onPlaced: (placed: PlacedLines) => void
}

/** Where a program of a person's own is written, in the place of the code that runs. */
export default function Editor({ onPlaced }: EditorProps) {
  const store = useSessionStore()
  const desk = useSession((session) => session.desk)
  useEffect(() => keepDesk(store), [store])
  const take = useCallback(
    (file: File) => {
      void openFile(store, file)
    },
    [store],
  )
  useFileDrop(take)
  return desk ? <Opened key={desk.laid} desk={desk} onPlaced={onPlaced} /> : null
}

function Opened({ desk, onPlaced }: EditorProps & { readonly desk: Desk }) {
  const store = useSessionStore()
  const frame = useRef<HTMLDivElement>(null)
  const placed = useRef<PlacedLines | null>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const race = ownRacesOf(store).race(desk.shown)
  const isShown = race?.program.text === desk.text
  const verdicts = useVerdicts(race?.program)
  const marks = useMarks(isShown ? race.program : undefined, verdicts)

  const place = useCallback(
    (editor: EditorView) => {
      editor.requestMeasure({
        key: frame,
        read: () => frame.current && placeLines(editor, frame.current),
        write: (next) => {
          if (!next || (placed.current && isSamePlace(placed.current, next))) return
          placed.current = next
          onPlaced(next)
        },
      })
    },
    [onPlaced],
  )
  useLayoutEffect(() => {
    if (!view || !frame.current) return
    const observer = new ResizeObserver(() => {
      place(view)
    })
    observer.observe(frame.current)
    return () => {
      observer.disconnect()
    }
  }, [view, place])
  return (
    <div ref={frame} className="own-editor">
      <EditorBar
        desk={desk}
        view={view}
        program={isShown ? race.program : null}
        verdicts={verdicts}
      />
      <ProgramText
        owner={store}
        laid={desk.laid}
        text={desk.text}
        marks={marks}
        problems={desk.problems}
        onType={(text) => {
          typeProgram(store, text)
        }}
        onPlaced={place}
        onOpen={setView}
      />
      <Problems problems={desk.problems} view={view} />
    </div>
  )
}
