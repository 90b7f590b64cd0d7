import { MissingParts } from '../../controls/MissingParts.tsx'
import { learn } from '../../link/grammar.ts'
import { useSessionStore } from '../../session/use-session.ts'

interface LoadingFailureProps {
  readonly scenario: string
  readonly failure: string
  readonly retry: () => void
}

/** That a scenario could not be loaded, and a way to try again. */
export function LoadingFailure({ scenario, failure, retry }: LoadingFailureProps) {
  const { catalogue } = useSessionStore()
  const title = catalogue.titles.find(({ id }) => id === scenario)?.title
  return (
    <MissingParts
      parts={[{ name: `“${title ?? (scenario === learn ? 'Learn' : 'Own race')}”`, failure }]}
      onRetry={retry}
    />
  )
}
