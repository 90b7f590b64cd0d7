import { lazy, Suspense, useRef, useState } from 'react'
import type { StateGraph } from '../../../src/index.ts'
import type { Proof } from '../../store/proof.ts'

const StateMap = lazy(() => import('./StateMap.tsx'))

interface StateMapsProps {
  readonly graph: StateGraph
  readonly drawn: NonNullable<Proof['drawn']>
}

/** The state graph in its pane, and, where somebody wants to look closer, over the whole page. */
export function StateMaps({ graph, drawn }: StateMapsProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isLarge, setLarge] = useState(false)
  return (
    <div className="state-maps">
      <Suspense fallback={<p className="progress-told">Drawing …</p>}>
        <StateMap graph={graph} drawn={drawn} isLarge={false} />
      </Suspense>
      <button
        type="button"
        className="state-enlarge"
        title="The whole page for the graph, with a search and a table of its states"
        onClick={() => {
          setLarge(true)
          dialog.current?.showModal()
        }}
      >
        Enlarge
      </button>
      <dialog
        ref={dialog}
        className="state-dialog"
        aria-label="State graph"
        onClose={() => {
          setLarge(false)
        }}
      >
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
        {isLarge && (
          <Suspense fallback={null}>
            <StateMap graph={graph} drawn={drawn} isLarge />
          </Suspense>
        )}
      </dialog>
    </div>
  )
}
