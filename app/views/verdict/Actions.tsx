import { Fragment } from 'preact/compat'
import { replayRun } from '../../commands/play.ts'
import { moveStep } from '../../commands/reorder.ts'
import { step } from '../../commands/step.ts'
import { ThreadMark } from '../../controls/ThreadMark.tsx'
import { pointOfNoReturnOf } from '../../derived/point-of-no-return.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import { useIsNew } from './use-is-new.ts'

/** What to do about it: what saves the run, and to see it once more; or, to somebody new, whose turn it is. */
export function Actions() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  const isNew = useIsNew()
  const { moment, now } = current
  const swap = pointOfNoReturnOf(current, proof)?.swap ?? null
  if (isNew && now.enabled.length > 0)
    return (
      <p className="verdict-actions verdict-call">
        Whose turn? <strong>Press</strong>{' '}
        {now.enabled.map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ' or '}
            <button
              type="button"
              aria-label={`Press ${name}`}
              onClick={() => {
                step(store, name)
              }}
            >
              <ThreadMark name={name} />
            </button>
          </Fragment>
        ))}
      </p>
    )
  return (
    <div className="verdict-actions">
      {moment.schedule.length > 0 && (
        <button
          type="button"
          onClick={() => {
            replayRun(store)
          }}
        >
          Replay
        </button>
      )}
      {swap !== null && (
        <button
          type="button"
          className="primary-button"
          onClick={() => {
            moveStep(store, swap, swap + 1)
          }}
        >
          <span aria-hidden="true">⇄</span> Swap {swap + 1} and {swap + 2}: it passes
        </button>
      )}
    </div>
  )
}
