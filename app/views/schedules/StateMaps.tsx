import { useState } from 'react'
import { CloseDialog, Dialog } from '../../controls/Dialog.tsx'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import type { KnownGraph } from '../../search/proof.ts'

const StateMap = lazyComponent('The state graph', () => import('./StateMap.tsx'), {
  fallback: <p className="progress-told">Drawing …</p>,
})

interface StateMapsProps {
  readonly drawn: KnownGraph
}

/** The state graph in its pane, and, where somebody wants to look closer, over the whole page. */
export function StateMaps({ drawn }: StateMapsProps) {
  const [isLarge, setLarge] = useState(false)
  return (
    <div className="state-maps">
      <StateMap drawn={drawn} isLarge={false} />
      <button
        type="button"
        className="small-button state-enlarge"
        title="The whole page for the graph, with a search and a table of its states"
        onClick={() => {
          setLarge(true)
        }}
      >
        Enlarge
      </button>
      <Dialog
        isOpen={isLarge}
        className="state-dialog"
        label="State graph"
        onClose={() => {
          setLarge(false)
        }}
      >
        <CloseDialog />
        {isLarge && <StateMap drawn={drawn} isLarge />}
      </Dialog>
    </div>
  )
}
