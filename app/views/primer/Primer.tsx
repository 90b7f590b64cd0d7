import { useState } from 'preact/compat'
import { useDerived } from '../../session/use-session.ts'
import './primer.css'

/** Where it does not push the run out of sight. */
const hasRoom = '(width >= 760px)'

/** Who takes part in a system and what goes between them, for somebody who has never seen it: open at first, if there is room. */
export default function Primer() {
  const primer = useDerived(({ scenario }) => scenario.subject.primer)
  const [isOpen, setOpen] = useState(() => matchMedia(hasRoom).matches)
  if (!primer) return null
  const { title, parts, sentences } = primer
  return (
    <div className="primer">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="primer"
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        {title}
      </button>
      <div id="primer" hidden={!isOpen}>
        <ol>
          {parts.map(({ label, thread, says, next }) => (
            <li key={label}>
              <div className="primer-part">
                <strong>
                  {thread !== null && <b data-thread={thread}>{thread}</b>}
                  {label}
                </strong>
                <span>{says}</span>
              </div>
              {next !== null && <span className="primer-next">{next}</span>}
            </li>
          ))}
        </ol>
        <p>{sentences.join(' ')}</p>
      </div>
    </div>
  )
}
