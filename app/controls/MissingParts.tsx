import { FailureNotice } from './FailureNotice.tsx'
import { retryAll, type Missing } from './retries.ts'

/** Which parts of the page could not be fetched, in one message, and a way to fetch all of them again. */
export function MissingParts({
  parts,
}: {
  readonly parts: readonly Pick<Missing, 'name' | 'failure'>[]
}) {
  const [first] = parts
  return (
    first && (
      <FailureNotice
        message={`${parts.length === 1 ? first.name : `${parts.length} parts of the page`} could not be loaded: ${first.failure}`}
        remedy="The rest of the page goes on."
        mayBeOutdated
        onRetry={retryAll}
      />
    )
  )
}
