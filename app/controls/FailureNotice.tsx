import { askAgain } from './remembered-failures.ts'
import './failure-notice.css'

interface FailureNoticeProps {
  /** What failed and why, in a sentence, of which an error's own words may be the end. */
  readonly message: string
  /** What one can do, and what is not affected, in a sentence. */
  readonly remedy?: string
  /** Whether part of the page could not be fetched: a page that is open while its site is updated meets that. */
  readonly mayBeOutdated?: boolean
  /** Whether it is read out: of several about one failure, one is. */
  readonly isAlert?: boolean
  readonly onRetry: () => void
}

/** Something that failed, in the place of what would be there. */
export function FailureNotice({
  message,
  remedy = '',
  mayBeOutdated = false,
  isAlert = true,
  onRetry,
}: FailureNoticeProps) {
  return (
    <div className="failure-notice" role={isAlert ? 'alert' : undefined}>
      <p>
        <strong>{message.replace(/\.?$/, '.')}</strong> {remedy}
        {mayBeOutdated &&
          ' If that does not help, the site may have been updated: reload the page, which leads here again.'}
      </p>
      <button
        type="button"
        onClick={() => {
          askAgain()
          onRetry()
        }}
      >
        Try again
      </button>
      {mayBeOutdated && (
        <button
          type="button"
          onClick={() => {
            location.reload()
          }}
        >
          Reload
        </button>
      )}
    </div>
  )
}
