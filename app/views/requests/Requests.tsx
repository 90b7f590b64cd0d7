import { useMemo } from 'preact/compat'
import { travel } from '../../commands/travel.ts'
import { lifecycleLanesOf, type LifecycleLane } from '../../derived/lifecycle-lanes.ts'
import { faultSpans, type FaultSpan } from '../../derived/score/fault-spans.ts'
import { endOf, leftOf, startOf, type Columns } from '../../layout/score/columns.ts'
import { stageWords } from '../../layout/stage-words.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun, useLit, useSessionStore } from '../../session/use-session.ts'
import './requests.css'

interface RequestsProps {
  /** The columns of the score that they stand above. */
  readonly columns: Columns
  /** Whether what becomes of what is wrong is not to be told yet. */
  readonly isConcealed?: boolean
}

/**
 * What the system carries from a beginning to an end, on the columns of the run: how far each has come, what it
 * holds meanwhile, and what is wrong with it.
 */
export default function Requests({ columns, isConcealed = false }: RequestsProps) {
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  const lines = useMemo(() => lifecycleLanesOf(current), [current])
  const faults = isConcealed ? [] : faultSpans(current, proof)
  const { carries } = current.scenario.subject
  if (!carries || lines.length === 0) return null
  const holding = lines.filter(({ now }) => now.holds !== null).length
  const { at, schedule } = current.moment
  return (
    <section className="requests" aria-labelledby="requests-title">
      <div className="requests-head">
        <h2 id="requests-title">{carries.title}</h2>
        <span>
          {holding === 0
            ? `none holds ${carries.hold}`
            : `${holding} of ${lines.length} hold their ${carries.hold}`}
        </span>
      </div>
      <ul>
        <li className="requests-cursor" aria-hidden="true" role="presentation">
          <i
            data-before={at === 0 ? '' : undefined}
            style={{ left: at === 0 ? 0 : leftOf(columns, at - 1) }}
          />
        </li>
        {lines.map((line) => (
          <Line
            key={line.name}
            line={line}
            faults={faults.filter(
              ({ object, key }) => object === line.row.object && key === line.row.key,
            )}
            columns={columns}
            at={at}
            steps={schedule.length}
          />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly line: LifecycleLane
  readonly faults: readonly FaultSpan[]
  readonly columns: Columns
  readonly at: number
  readonly steps: number
}

/** What stands beside the words of a bar. */
const barPadding = 10

/** One life: its name and where it stands now, and its stages over the whole run, each where it began. */
function Line({ line: { name, row, spans, now }, faults, columns, at, steps }: LineProps) {
  const store = useSessionStore()
  // What is judged goes by a row's key, and a lesson by what a person reads for it.
  const litByKey = useLit('row', `${row.object} ${row.key}`)
  const litByName = useLit('row', `${row.object} ${name}`)
  const x = (moment: number) => (moment > steps ? endOf(columns, steps) : startOf(columns, moment))
  const wrong = faults.filter(({ from, to }) => from <= at && at < to)
  return (
    <li data-lit={litByKey ?? litByName}>
      <p className="request-now">
        <strong>{name}</strong> <span className="stage">{now.stage}</span>
        {wrong.map(({ kind, look }) => (
          <span key={kind} className="request-fault" data-look={look ?? undefined}>
            {kind}
          </span>
        ))}
      </p>
      <div className="request-life" style={{ width: x(steps + 1) }}>
        {spans.map(({ stage, holds, from, length }) => {
          const width = x(from + length) - x(from)
          return (
            <button
              key={from}
              type="button"
              style={{ left: x(from), width }}
              data-holds={holds === null ? undefined : ''}
              data-future={from > at ? '' : undefined}
              aria-current={from === now.from ? 'step' : undefined}
              aria-label={`${name}: ${stage}${holds === null ? '' : `, ${holds}`}, from step ${from}`}
              onClick={() => {
                travel(store, from)
              }}
            >
              {stageWords(stage, width - barPadding).map((words) => (
                <span key={words}>{words}</span>
              ))}
            </button>
          )
        })}
        {faults.map(({ kind, look, from, to }) => (
          <i
            key={`${kind} ${from}`}
            data-look={look ?? undefined}
            data-future={from > at ? '' : undefined}
            style={{ left: x(from), width: x(to) - x(from) }}
          />
        ))}
      </div>
    </li>
  )
}
