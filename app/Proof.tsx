import { Pane } from './Pane.tsx'
import { Schedules } from './views/schedules/Schedules.tsx'
import { Properties } from './views/properties/Properties.tsx'

/** What can come of the run, and of every other. */
export default function Proof() {
  return (
    <>
      <Pane name="Schedules" className="schedules">
        <Schedules />
      </Pane>
      <Pane name="Properties" className="properties">
        <Properties />
      </Pane>
    </>
  )
}
