import { useEffect, useState } from 'preact/compat'
import { after } from '../../clock.ts'
import { copyLink } from '../../commands/copy-link.ts'
import { Icon } from '../../controls/Icon.tsx'
import { useSessionStore } from '../../session/use-session.ts'

/** How long it is said that a link is copied, in milliseconds. */
const shown = 2_000

/** Copies the link to this moment, and says so in its own place. */
export function CopyLink() {
  const store = useSessionStore()
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    return after(shown, () => {
      setCopied(false)
    })
  }, [isCopied])
  return (
    <>
      <button
        type="button"
        className="plain-button copy-link"
        aria-label="Copy link"
        data-done={isCopied ? '' : undefined}
        onClick={() => {
          void copyLink(store).then(setCopied)
        }}
      >
        <Icon name="share" />
        <span className="copy-link-words">
          <span>Copy link</span>
          <span>✓ Copied</span>
        </span>
      </button>
      <span className="visually-hidden" role="status">
        {isCopied && 'The link to this moment is copied.'}
      </span>
    </>
  )
}
