import { formatCount, kindsOfEnds, type EndKind, type EndsOfKind } from '../../../src/index.ts'
import { openRun } from '../../commands/open-run.ts'
import { ownEnd } from '../../derived/own-end.ts'
import { verdictOn } from '../../search/proof.ts'
import { useDerived, useLit, useSession, useSessionStore } from '../../session/use-session.ts'
import './ends.css'

/** What is said of several orders that end so, and of one. */
const words: Readonly<Record<EndKind, readonly [string, string]>> = {
  'race-only': ['break, only by racing', 'breaks, only by racing'],
  serial: ['break, even one after the other', 'breaks, even one after the other'],
  breaks: ['break', 'breaks'],
  deadlock: ['deadlock', 'deadlocks'],
  passes: ['pass', 'passes'],
}

/** How all orders end, by kind: each row opens a run that ends so. */
export function Ends() {
  const store = useSessionStore()
  const judged = useDerived((run) => run.judged)
  const verdict = useSession(({ proof, moment }) => verdictOn(proof, moment))
  const own = useDerived((run) => verdict && ownEnd(run, verdict))
  const lit = useLit('chance')
  if (!verdict || verdict.schedules === 0n) return <div className="ends-place" />
  const ends = kindsOfEnds(verdict.outcomes, judged)
  return (
    <div className="ends" role="group" aria-label="How orders end" data-lit={lit}>
      <div className="ends-bar" aria-hidden="true">
        {ends.map(({ kind, isViolation, schedules }) => (
          <span
            key={kind}
            data-end={kind}
            data-violation={isViolation ? '' : undefined}
            style={{ flexGrow: shareOf(schedules, verdict.schedules) }}
          />
        ))}
      </div>
      <ul>
        {ends.map((end) => (
          <li key={end.kind} aria-current={end.kind === own ? 'true' : undefined}>
            <button
              type="button"
              className="side-row"
              onClick={() => {
                openRun(store, end.witness)
              }}
            >
              <span
                className="ends-swatch"
                data-end={end.kind}
                data-violation={end.isViolation ? '' : undefined}
              />
              <span className="side-row-words">{wordsOf(end)}</span>
              {end.kind === own && <span className="side-row-ours">this run</span>}
              <span className="side-row-count">
                {verdict.complete ? '' : '≥ '}
                {formatCount(end.schedules)}
              </span>
              <span className="visually-hidden">: show one</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordsOf({ kind, schedules }: EndsOfKind): string {
  return words[kind][schedules === 1n ? 1 : 0]
}

/** In parts of a thousand, as a number. */
function shareOf(some: bigint, all: bigint): number {
  return Number((some * 1000n) / all)
}
