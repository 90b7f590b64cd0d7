import { FailureNotice } from './FailureNotice.tsx'
import { retryAll, type Missing } from './retries.ts'

interface MissingPartsProps {
  readonly parts: readonly Pick<Missing, 'name' | 'failure'>[]
  /** Where they are no part of what is fetched again together. */
  readonly onRetry?: () => void
}

/** Which parts of the page could not be fetched, in one message, and a way to fetch all of them again. */
export function MissingParts({ parts, onRetry = retryAll }: MissingPartsProps) {
  const [first] = parts
  return (
    first && (
      <FailureNotice
        message={`${parts.length === 1 ? first.name : `${parts.length} parts of the page`} could not be loaded: ${first.failure}`}
        remedy="The rest of the page goes on."
        mayBeOutdated
        onRetry={onRetry}
      />
    )
  )
}
