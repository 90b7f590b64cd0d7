import { Pane } from './Pane.tsx'
import { Schedules } from './views/schedules/Schedules.tsx'
import { Verdict } from './views/verdict/Verdict.tsx'

/** What can come of the run, and of every other. */
export default function Proof() {
  return (
    <>
      <Pane name="Schedules" className="schedules">
        <Schedules />
      </Pane>
      <Pane name="Verdict" className="verdict">
        <Verdict />
      </Pane>
    </>
  )
}
