import { dismissNotice, undoNotified } from '../../commands/dismiss-notice.ts'
import { useSessionStore } from '../../session/use-session.ts'

/** What can be done with what is told: to take back what it tells of, and to have it gone. */
export default function ToastActions({ canUndo }: { readonly canUndo: boolean }) {
  const store = useSessionStore()
  return (
    <>
      {canUndo && (
        <button
          type="button"
          onClick={() => {
            undoNotified(store)
          }}
        >
          Undo
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          dismissNotice(store)
        }}
      >
        Dismiss
      </button>
    </>
  )
}
