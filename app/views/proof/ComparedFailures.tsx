import type { Choice } from '../../../src/index.ts'
import { retrySearch } from '../../commands/retry-search.ts'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import type { KnownRow } from '../../derived/comparison.ts'
import { failuresAmong } from '../../search/failures.ts'
import type { Proof } from '../../search/proof.ts'
import { useSessionStore } from '../../session/use-session.ts'

interface ComparedFailuresProps {
  readonly rows: readonly KnownRow[]
  readonly strategies: readonly Choice[]
  readonly proof: Proof
}

/** What could not be searched, why, and how to try again. */
export function ComparedFailures({ rows, strategies, proof }: ComparedFailuresProps) {
  const store = useSessionStore()
  const all = rows.flatMap(({ scenario, settings }) =>
    settings.map((setting) => ({
      setting,
      name: `${scenario.title} under ${strategies.find(({ id }) => id === setting.strategy)?.label}`,
    })),
  )
  return failuresAmong(proof, all, ({ setting }) => setting).map(({ failure, items }) => (
    <FailureNotice
      key={failure.message}
      message={`${items.length < all.length ? `${items.map(({ name }) => name).join(', ')}: ` : ''}${failure.message}`}
      remedy={failure.remedy}
      mayBeOutdated={failure.mayBeOutdated}
      onRetry={() => {
        retrySearch(store)
      }}
    />
  ))
}
