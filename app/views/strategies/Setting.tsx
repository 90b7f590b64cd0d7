import { useDerived } from '../../session/use-session.ts'
import { Judged } from './Judged.tsx'
import { SearchFailures } from './SearchFailures.tsx'
import { World } from './World.tsx'
import './setting.css'

/** What every strategy is judged by, in which world, and why some of them are not. */
export default function Setting({ form }: { readonly form: 'cards' | 'strips' }) {
  const strategies = useDerived(({ scenario }) => scenario.subject.strategies)
  return (
    <>
      {form === 'cards' && (
        <div className="setting">
          <Judged />
          <World />
        </div>
      )}
      <SearchFailures strategies={strategies} />
    </>
  )
}
