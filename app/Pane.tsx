import { useEffect, useRef, type ReactNode } from 'preact/compat'
import { ErrorBoundary } from './controls/ErrorBoundary.tsx'
import { FailureNotice } from './controls/FailureNotice.tsx'
import { useSession } from './session/use-session.ts'

interface PaneProps {
  readonly name: string
  readonly className?: string
  readonly remedy?: string
  readonly children: ReactNode
}

/** A part of the page that fails alone: another moment may be one that it can show. */
export function Pane({
  name,
  className,
  remedy = 'The run and the rest of the page go on.',
  children,
}: PaneProps) {
  return (
    <ErrorBoundary
      renderFailure={(message, retry) => (
        <section className={className} aria-label={name}>
          <FailedView message={`${name} could not be shown: ${message}`} {...{ remedy, retry }} />
        </section>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}

interface FailedViewProps {
  readonly message: string
  readonly remedy: string
  readonly retry: () => void
}

/** What failed, which is tried again at another moment. */
function FailedView({ message, remedy, retry }: FailedViewProps) {
  const moment = useSession((session) => session.moment)
  const failedAt = useRef(moment)
  useEffect(() => {
    if (moment !== failedAt.current) retry()
  }, [moment, retry])
  return <FailureNotice message={message} remedy={remedy} onRetry={retry} />
}
