import type { ReactNode } from 'preact/compat'
import { ErrorBoundary } from './controls/ErrorBoundary.tsx'
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
  const moment = useSession((session) => session.moment)
  return (
    <ErrorBoundary name={name} className={className} remedy={remedy} subject={moment}>
      {children}
    </ErrorBoundary>
  )
}
