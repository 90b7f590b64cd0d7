import type { Choice } from '../../../src/index.ts'
import { retrySearch } from '../../commands/retry-search.ts'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import { failuresAmong } from '../../search/failures.ts'
import type { Moment } from '../../session/moment.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'

interface SearchFailuresProps {
  readonly strategies: readonly Choice[]
  readonly moment: Moment
}

/** Why strategies of the scenario have no verdict, as far as something failed. */
export function SearchFailures({ strategies, moment }: SearchFailuresProps) {
  const store = useSessionStore()
  const proof = useSession((session) => session.proof)
  const found = failuresAmong(proof, strategies, ({ id }) => ({ ...moment, strategy: id }))
  return found.map(({ failure, items }) => (
    <FailureNotice
      key={failure.message}
      message={`${tellStrategies(items, strategies)}${failure.message}`}
      remedy={failure.remedy}
      mayBeOutdated={failure.mayBeOutdated}
      onRetry={() => {
        retrySearch(store)
      }}
    />
  ))
}

/** Which strategies it is about, if not about all. */
function tellStrategies(some: readonly Choice[], all: readonly Choice[]): string {
  return some.length < all.length ? `${some.map(({ label }) => label).join(', ')}: ` : ''
}
