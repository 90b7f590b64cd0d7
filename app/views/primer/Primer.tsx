import { useState } from 'preact/compat'
import { roleIn } from '../../../src/index.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { useDerived } from '../../session/use-session.ts'
import './primer.css'

/** Where it does not push the run out of sight. */
const hasRoom = '(width >= 760px)'

/**
 * Who takes part in a system, what goes between them and what is called how on the page, for somebody who has never
 * seen it: open at first, if there is room.
 */
export default function Primer() {
  const primer = useDerived(({ system }) => system.primer)
  const threads = useDerived(({ run }) => run.threads)
  const [isOpen, setOpen] = useState(() => matchMedia(hasRoom).matches)
  if (!primer) return null
  const { title, sentences, names, stages } = primer
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
        <div>
          <p>{sentences.join(' ')}</p>
          <dl>
            {names.map(({ name, says }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </div>
        <ol aria-label="Who takes part">
          {stages.map(({ roles, next }, index) => (
            <li key={index}>
              <dl>
                {roles.map(({ role, says }) => (
                  <div key={role}>
                    <dt>
                      <span className="primer-marks">
                        {threads
                          .filter((thread) => roleIn(thread.title) === role)
                          .map(({ name }) => (
                            <ThreadMark key={name} name={name} />
                          ))}
                      </span>{' '}
                      {role}
                    </dt>
                    <dd>{says}</dd>
                  </div>
                ))}
              </dl>
              {next !== null && <p>{next}</p>}
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
