import { Behind } from './session/Behind.tsx'
import Verdict from './views/verdict/Verdict.tsx'

/** What leads the page, as search and the run have it. */
export default function Answer() {
  return (
    <Behind>
      <Verdict />
    </Behind>
  )
}
