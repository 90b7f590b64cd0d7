import { Fragment } from 'react'
import { dismissNotice } from '../../commands/dismiss-notice.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import type { Quotation } from '../../link/message.ts'
import { LoadingFailure } from './LoadingFailure.tsx'
import './notice.css'

/** What could not be done as asked, and what was done instead. */
export function NoticeBar() {
  const store = useSessionStore()
  const notice = useSession((session) => session.notice)
  const loading = useSession((session) => session.loading)
  if (loading?.failure) return <LoadingFailure {...loading} failure={loading.failure} />
  if (!notice) return null
  return (
    <div className="notice" data-kind={notice.kind}>
      <p role={notice.kind === 'error' ? 'alert' : 'status'}>
        {notice.message.map((part, index) => (
          <Fragment key={index}>{typeof part === 'string' ? part : <Quoted {...part} />}</Fragment>
        ))}
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

/** Isolated: a character that turns the direction of writing turns that of its own words only. */
function Quoted({ quoted }: Quotation) {
  return (
    <>
      “<bdi>{quoted}</bdi>”
    </>
  )
}
