import { Behind } from './session/Behind.tsx'
import PlatePlace from './views/plate/PlatePlace.tsx'

/** Memory as one figure, beside the run. */
export default function Beside() {
  return (
    <Behind>
      <PlatePlace />
    </Behind>
  )
}
