import { travel } from '../../commands/travel.ts'
import { lifecycleLanesOf, type LifecycleLane } from '../../derived/lifecycle-lanes.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import './requests.css'

/** What the system carries from a beginning to an end: how far each has come, and what it holds meanwhile. */
export default function Requests() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const lines = lifecycleLanesOf(current)
  const { carries } = current.scenario.subject
  if (!carries || lines.length === 0) return null
  const holding = lines.filter(({ now }) => now.holds !== null).length
  const moments = current.moment.schedule.length + 1
  return (
    <section className="requests" aria-labelledby="requests-title">
      <div className="pane-head">
        <h2 id="requests-title">{carries.title}</h2>
        <span>
          {holding === 0
            ? `none holds ${carries.hold}`
            : `${holding} of ${lines.length} hold their ${carries.hold}`}
        </span>
      </div>
      <ul>
        {lines.map((line) => (
          <Line
            key={line.name}
            line={line}
            moments={moments}
            at={current.moment.at}
            onTravel={(at) => {
              travel(store, at)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly line: LifecycleLane
  readonly moments: number
  readonly at: number
  readonly onTravel: (at: number) => void
}

/** One life: its name, its stages over the whole run, and the stage that it is in now. */
function Line({ line: { name, spans, now }, moments, at, onTravel }: LineProps) {
  return (
    <li>
      <strong>{name}</strong>
      <div className="life">
        {spans.map(({ stage, holds, from, length }) => (
          <button
            key={from}
            type="button"
            style={{ flexGrow: length }}
            data-holds={holds === null ? undefined : ''}
            data-future={from > at ? '' : undefined}
            aria-current={from === now.from ? 'step' : undefined}
            aria-label={`${name}: ${stage}${holds === null ? '' : `, ${holds}`}, from step ${from}`}
            title={`${stage}${holds === null ? '' : `, ${holds}`}, from step ${from}`}
            onClick={() => {
              onTravel(from)
            }}
          >
            {stage}
          </button>
        ))}
        <i style={{ left: `${(100 * (at + 0.5)) / moments}%` }} />
      </div>
      <span className="stage">{now.stage}</span>
    </li>
  )
}
