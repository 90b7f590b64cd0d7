import { Behind } from './session/Behind.tsx'
import { Pane } from './Pane.tsx'
import { Schedules } from './views/schedules/Schedules.tsx'

/** What search says, beside the run. */
export default function Side() {
  return (
    <Behind>
      <Pane name="Schedules" className="schedules">
        <Schedules />
      </Pane>
    </Behind>
  )
}
