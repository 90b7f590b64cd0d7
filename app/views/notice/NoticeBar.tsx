import { dismissNotice } from '../../commands/dismiss-notice.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { LoadingFailure } from './LoadingFailure.tsx'
import { Told } from './Told.tsx'
import './notice.css'

/** What could not be done as asked, and what was done instead. It matters: it takes its room. */
export function NoticeBar() {
  const store = useSessionStore()
  const notice = useSession((session) => session.notice)
  const loading = useSession((session) => session.loading)
  if (loading?.failure) return <LoadingFailure {...loading} failure={loading.failure} />
  if (notice?.kind !== 'error') return null
  return (
    <div className="notice">
      <p role="alert">
        <Told message={notice.message} />
      </p>
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
