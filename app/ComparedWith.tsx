import { Pane } from './Pane.tsx'
import { Behind } from './session/Behind.tsx'
import Told from './views/compare/ComparedWith.tsx'

/** What the run is compared with, where it is looked at alone. */
export default function ComparedWith() {
  return (
    <Behind>
      <Pane name="The comparison">
        <Told />
      </Pane>
    </Behind>
  )
}
