import { useSyncExternalStore } from 'preact/compat'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { MissingParts } from '../../controls/MissingParts.tsx'
import { allMissing, onMissing } from '../../controls/retries.ts'
import { useSession } from '../../session/use-session.ts'
import { LoadingFailure } from './LoadingFailure.tsx'

/** What is wrong with a link: most links are right, and do without its code. */
export const LinkFaults = lazyComponent(
  'What is wrong with the link',
  () => import('./LinkFaults.tsx'),
)

/** What could not be done as asked, and what was done instead. It matters: it takes its room. */
export function NoticeBar() {
  const notice = useSession((session) => session.notice)
  const loading = useSession((session) => session.loading)
  const missing = useSyncExternalStore(onMissing, allMissing)
  return (
    <>
      <MissingParts parts={missing.filter(({ name }) => name !== '')} />
      {loading?.failure ? (
        <LoadingFailure {...loading} failure={loading.failure} />
      ) : (
        notice?.kind === 'link' && <LinkFaults faults={notice.faults} />
      )}
    </>
  )
}
