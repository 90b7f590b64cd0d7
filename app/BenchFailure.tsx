import type { ReactNode } from 'react'
import { showBench } from './commands/bench.ts'
import { CloseDialog, Dialog } from './controls/Dialog.tsx'
import { useSessionStore } from './session/use-session.ts'

/** Where the fix bench says that it is not there: a dialog has no place of its own in the page. */
export function BenchFailure({ children }: { readonly children: ReactNode }) {
  const store = useSessionStore()
  return (
    <Dialog
      isOpen
      className="failed"
      label="Fix bench"
      onClose={() => {
        showBench(store, false)
      }}
    >
      {children}
      <CloseDialog />
    </Dialog>
  )
}
