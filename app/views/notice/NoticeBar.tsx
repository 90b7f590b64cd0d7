import { dismissNotice } from '../../commands/look.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import './notice.css'

/** What could not be done as asked, and what was done instead. */
export function NoticeBar() {
  const store = useSessionStore()
  const notice = useSession((session) => session.notice)
  if (!notice) return null
  return (
    <div className="notice" data-kind={notice.kind}>
      <p role={notice.kind === 'error' ? 'alert' : 'status'}>{notice.text}</p>
      <button
        type="button"
        onClick={() => {
          dismissNotice(store)
        }}
      >
        Dismiss
      </button>
    </div>
  )
}
