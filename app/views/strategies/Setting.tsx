import { lazyComponent } from '../../controls/lazy-component.tsx'
import { failureOn } from '../../search/proof.ts'
import { useDerived, useSession, useSetting } from '../../session/use-session.ts'
import { Judged } from './Judged.tsx'
import { World } from './World.tsx'
import './setting.css'

const SearchFailures = lazyComponent('What has failed', () => import('./SearchFailures.tsx'))

/** What every strategy is judged by, in which world, and why some of them are not. */
export default function Setting({ form }: { readonly form: 'cards' | 'strips' }) {
  const strategies = useDerived(({ scenario }) => scenario.subject.strategies)
  const setting = useSetting()
  const hasFailed = useSession(({ proof }) =>
    strategies.some(({ id }) => failureOn(proof, { ...setting, strategy: id })),
  )
  return (
    <>
      {form === 'cards' && (
        <div className="setting">
          <Judged />
          <World />
        </div>
      )}
      {hasFailed && <SearchFailures strategies={strategies} />}
    </>
  )
}
