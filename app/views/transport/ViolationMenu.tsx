import { knownViolation } from '../../derived/known-violation.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { MenuButton } from '../../controls/MenuButton.tsx'
import { useDerived, useSession } from '../../session/use-session.ts'

const ViolationItems = lazyComponent('The menu', () => import('./ViolationItems.tsx'))

/** Leads to a run that breaks what is judged. */
export default function ViolationMenu() {
  const judged = useDerived((run) => run.judged)
  const isKnown = useSession((session) => knownViolation(session, judged) !== null)
  const label = 'Find a violation'
  return (
    <MenuButton className="violations" label={label} isDisabled={!isKnown}>
      {(id, close) => <ViolationItems id={id} label={label} onChosen={close} />}
    </MenuButton>
  )
}
