import { Schedules } from './views/schedules/Schedules.tsx'
import { Verdict } from './views/verdict/Verdict.tsx'

/** What can come of the run, and of every other. */
export default function Proof() {
  return (
    <>
      <Schedules />
      <Verdict />
    </>
  )
}
