import { Pane } from './Pane.tsx'
import { Toast } from './views/notice/Toast.tsx'
import { Steppers } from './views/steppers/Steppers.tsx'
import { Transport } from './views/transport/Transport.tsx'

/** Where the run is told and led, in reach wherever the page is scrolled to. */
export function Dock() {
  return (
    <div className="dock">
      <i className="dock-ground" aria-hidden="true" />
      <Pane name="Transport" className="transport">
        <Transport />
      </Pane>
      <Pane name="Notice">
        <Toast />
      </Pane>
      <Pane name="Steppers" className="steppers">
        <Steppers />
      </Pane>
    </div>
  )
}
