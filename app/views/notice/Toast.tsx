import { lazyComponent } from '../../controls/lazy-component.tsx'
import { useSession } from '../../session/use-session.ts'
import './toast.css'

const Told = lazyComponent('What came of it', () => import('./Told.tsx'))
const ToastActions = lazyComponent('“Dismiss”', () => import('./ToastActions.tsx'))

/**
 * What came of something that a person did, in the place of what the last step did: nothing moves for it. The
 * place is always there, so that readers hear of what comes into it.
 */
export function Toast() {
  const notice = useSession((session) => session.notice)
  const info = notice?.kind === 'info' ? notice : null
  return (
    <div className="toast" data-empty={info ? undefined : ''}>
      <p role="status">{info && <Told message={info.message} />}</p>
      {info && <ToastActions canUndo={info.undo !== undefined} />}
    </div>
  )
}
