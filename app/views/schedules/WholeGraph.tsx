import { useState } from 'preact/compat'
import { formatCount } from '../../../src/index.ts'
import { CloseDialog, Dialog } from '../../controls/Dialog.tsx'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import type { KnownGraph } from '../../search/proof.ts'

const StateMap = lazyComponent('The state graph', () => import('./StateMap.tsx'), {
  fallback: <p className="map-told">Drawing …</p>,
  isInDialog: true,
})

/** The graph of all states, over the whole page, where somebody asks for it. */
export function WholeGraph({ drawn }: { readonly drawn: KnownGraph }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="whole-graph">
      <button
        type="button"
        onClick={() => {
          setOpen(true)
        }}
      >
        Whole graph: {formatCount(drawn.graph.states)} states
      </button>
      <Dialog
        isOpen={isOpen}
        className="state-dialog"
        label="State graph"
        onClose={() => {
          setOpen(false)
        }}
      >
        <CloseDialog />
        {isOpen && <StateMap drawn={drawn} />}
      </Dialog>
    </div>
  )
}
