import type { ComponentType, ReactNode } from 'react'
import { CloseDialog, Dialog } from './controls/Dialog.tsx'
import { useSessionStore } from './session/use-session.ts'
import type { SessionStore } from './session/session.ts'

/**
 * Where a dialog that could not be fetched says so: it has no place of its own in the page.
 *
 * @param label of the dialog that is not there.
 * @param show opens that dialog, or closes it.
 */
export function failedDialog(
  label: string,
  show: (store: SessionStore, isOpen: boolean) => void,
): ComponentType<{ readonly children: ReactNode }> {
  return function FailedDialog({ children }) {
    const store = useSessionStore()
    return (
      <Dialog
        isOpen
        className="failed"
        label={label}
        onClose={() => {
          show(store, false)
        }}
      >
        {children}
        <CloseDialog />
      </Dialog>
    )
  }
}
