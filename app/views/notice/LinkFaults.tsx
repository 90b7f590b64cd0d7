import { dismissNotice } from '../../commands/dismiss-notice.ts'
import type { LinkFault } from '../../link/fault.ts'
import { joined } from '../../link/joined.ts'
import { tell } from '../../link/tell.ts'
import { useSessionStore } from '../../session/use-session.ts'
import Told from './Told.tsx'
import './notice.css'

/** What of a link could not be followed, and what stands in its place. */
export default function LinkFaults({ faults }: { readonly faults: readonly LinkFault[] }) {
  const store = useSessionStore()
  return (
    <div className="notice">
      <p role="alert">
        <Told message={joined(faults.map(tell))} />
      </p>
      <button
        type="button"
        onClick={() => {
          dismissNotice(store)
        }}
      >
        Dismiss
      </button>
    </div>
  )
}
