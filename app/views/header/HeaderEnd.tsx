import { showHelp } from '../../commands/show-help.ts'
import { Disclosure } from '../../controls/Disclosure.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { Behind } from '../../session/Behind.tsx'
import { useSessionStore } from '../../session/use-session.ts'
import { CopyLink } from './CopyLink.tsx'
import { Views } from './Views.tsx'
import './header-end.css'

/** The views of the moment, and what one can do with the page itself: on a small page behind a button. */
export default function HeaderEnd() {
  const store = useSessionStore()
  return (
    <Disclosure className="header-more" name="More" label={<Icon name="more" />}>
      <Behind>
        <Views />
      </Behind>
      <CopyLink />
      <button
        type="button"
        className="plain-button"
        aria-label="? Keys and help"
        onClick={() => {
          showHelp(store, !store.getState().help)
        }}
      >
        ?
      </button>
    </Disclosure>
  )
}
