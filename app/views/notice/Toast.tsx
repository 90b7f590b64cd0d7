import { dismissNotice, undoNotified } from '../../commands/dismiss-notice.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { Told } from './Told.tsx'
import './notice.css'

/**
 * What came of something that a person did, in the place of what the last step did: nothing moves for it. The
 * place is always there, so that readers hear of what comes into it.
 */
export function Toast() {
  const store = useSessionStore()
  const notice = useSession((session) => session.notice)
  const info = notice?.kind === 'info' ? notice : null
  return (
    <div className="toast" data-empty={info ? undefined : ''}>
      <p role="status">{info && <Told message={info.message} />}</p>
      {info?.undo && (
        <button
          type="button"
          onClick={() => {
            undoNotified(store)
          }}
        >
          Undo
        </button>
      )}
      {info && (
        <button
          type="button"
          onClick={() => {
            dismissNotice(store)
          }}
        >
          Dismiss
        </button>
      )}
    </div>
  )
}
