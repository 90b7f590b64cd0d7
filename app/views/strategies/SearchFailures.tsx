import type { Choice } from '../../../src/index.ts'
import { retrySearch } from '../../commands/retry-search.ts'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import { failuresAmong } from '../../search/failures.ts'
import { viewOf } from '../../session/moment.ts'
import { useSession, useSessionStore, useSetting } from '../../session/use-session.ts'

/** Why strategies of the scenario have no verdict, as far as something failed. */
export default function SearchFailures({ strategies }: { readonly strategies: readonly Choice[] }) {
  const store = useSessionStore()
  const setting = useSetting()
  const proof = useSession((session) => session.proof)
  const isTold = useSession(({ moment }) => viewOf(moment) === 'proof')
  // The proof says it of all scenarios.
  if (isTold) return null
  const found = failuresAmong(proof, strategies, ({ id }) => ({ ...setting, strategy: id }))
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
