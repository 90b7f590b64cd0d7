import { useRef, useState } from 'react'
import type { StateGraph } from '../../../src/index.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import type { Proof } from '../../search/proof.ts'

const StateMap = lazyComponent(
  () => import('./StateMap.tsx'),
  <p className="progress-told">Drawing …</p>,
)

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
      <StateMap graph={graph} drawn={drawn} isLarge={false} />
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
        {isLarge && <StateMap graph={graph} drawn={drawn} isLarge />}
      </dialog>
    </div>
  )
}
