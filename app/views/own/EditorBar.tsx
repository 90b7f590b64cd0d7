import type { EditorView } from '@codemirror/view'
import { useState } from 'preact/compat'
import { withPins, type OwnProgram } from '../../../src/index.ts'
import { nameIn } from '../../commands/own/name-in.ts'
import { nameDraft } from '../../commands/own/drafts.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import type { Desk } from '../../session/desk.ts'
import { ownRacesOf } from '../../session/own-races-of.ts'
import { useDrafts } from '../../session/use-drafts.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { useSessionStore } from '../../session/use-session.ts'
import { DraftMenu } from './DraftMenu.tsx'
import { DraftName } from './DraftName.tsx'
import { FileMenu } from './FileMenu.tsx'

const Examples = lazyComponent('The examples', () => import('./Examples.tsx'))

interface EditorBarProps {
  readonly desk: Desk
  readonly view: EditorView | null
  /** What is on the desk, where it runs. */
  readonly program: OwnProgram | null
  readonly verdicts: ReadonlyMap<string, ReportedVerdict>
}

/** What the program is called and how it is kept, and what can be done with the whole of it. */
export function EditorBar({ desk, view, program, verdicts }: EditorBarProps) {
  const store = useSessionStore()
  const drafts = useDrafts()
  const { isKept } = ownRacesOf(store).shelf
  const [isNaming, setNaming] = useState(false)
  const [isChoosing, setChoosing] = useState(false)
  const name = drafts.find(({ id }) => id === desk.draft)?.name
  const isFound = program !== null && program.variants.every((each) => verdicts.get(each)?.complete)
  return (
    <div className="own-bar">
      {isNaming ? (
        <DraftName
          name={name ?? nameIn(desk.text)}
          onEnd={(wanted) => {
            setNaming(false)
            if (wanted !== null) nameDraft(store, wanted)
          }}
        />
      ) : (
        <span className="own-name">
          <strong>{name ?? nameIn(desk.text)}</strong>{' '}
          <span>{toldKept(desk.draft !== null, isKept)}</span>
        </span>
      )}
      <button
        type="button"
        className="small-button"
        aria-disabled={!isFound || undefined}
        onClick={() => {
          if (isFound && view) write(view, withPins(program, verdicts))
        }}
      >
        Pin
      </button>
      <button
        type="button"
        className="small-button"
        aria-haspopup="dialog"
        onClick={() => {
          setChoosing(true)
        }}
      >
        Examples
      </button>
      {isChoosing && (
        <Examples
          onClose={() => {
            setChoosing(false)
          }}
        />
      )}
      <DraftMenu
        desk={desk}
        onRename={() => {
          setNaming(true)
        }}
      />
      <FileMenu view={view} />
    </div>
  )
}

function toldKept(isDraft: boolean, isKept: boolean): string {
  if (!isDraft) return 'not kept yet'
  return isKept ? 'kept here' : 'kept until this page is closed: there is no room'
}

/** Changes a text where another differs, so that it can be undone as what is typed can. */
function write(view: EditorView, text: string): void {
  const before = view.state.doc.toString()
  let start = 0
  while (start < before.length && before[start] === text[start]) start++
  let end = 0
  const most = Math.min(before.length, text.length) - start
  while (end < most && before.at(-1 - end) === text.at(-1 - end)) end++
  if (before === text) return
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
  })
}
