import { useState, useSyncExternalStore } from 'preact/compat'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { isPlateOffered } from '../../derived/plate-offered.ts'
import { useDerived } from '../../session/use-session.ts'
import './plate-place.css'

const Plate = lazyComponent('The plate', () => import('./Plate.tsx'))

const beside = '(width >= 1440px)'

/** The place of the plate: beside the score where there is room, and below that a press away. */
export default function PlatePlace() {
  const system = useDerived((run) => run.system)
  const isBeside = useSyncExternalStore(onWidth, () => matchMedia(beside).matches)
  const [isOpen, setOpen] = useState(false)
  if (!isPlateOffered(system)) return null
  if (isBeside)
    return (
      <div className="plate-place">
        <Plate />
      </div>
    )
  return (
    <div className="plate-place">
      <button
        type="button"
        className="plate-opener"
        aria-expanded={isOpen}
        aria-controls="plate"
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        Plate
      </button>
      <div id="plate">{isOpen && <Plate />}</div>
    </div>
  )
}

function onWidth(changed: () => void): () => void {
  const query = matchMedia(beside)
  query.addEventListener('change', changed)
  return () => {
    query.removeEventListener('change', changed)
  }
}
