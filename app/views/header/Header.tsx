import { chooseScenario } from '../../commands/choose-scenario.ts'
import { loadAllScenarios } from '../../commands/load-scenario.ts'
import { learn } from '../../link/grammar.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { useDerived, useSession, useSessionStore } from '../../session/use-session.ts'
import { ScenarioPicker } from './ScenarioPicker.tsx'
import './header.css'

// What leads elsewhere comes after what is here.
const HeaderEnd = lazyComponent('The rest of the header', () => import('./HeaderEnd.tsx'))

/** Which scenario is looked at and in which view, and what one can do with the page itself. */
export function Header() {
  const store = useSessionStore()
  const scenario = useDerived((run) => run.scenario)
  const loading = useSession((session) => session.loading)
  return (
    <header className="header">
      <span className="brand">
        <svg viewBox="0 0 20 16" aria-hidden="true">
          <path data-thread="A" d="M1 3h4c5 0 5 10 10 10h4" />
          <path data-thread="B" d="M1 13h4c5 0 5-10 10-10h4" />
        </svg>
        <span>Racescope</span>
      </span>
      <ScenarioPicker
        titles={store.catalogue.titles}
        chosen={scenario}
        awaited={loading?.failure === null && loading.scenario !== learn ? loading.scenario : null}
        onPrepare={() => {
          loadAllScenarios(store)
        }}
        onChoose={(id) => {
          chooseScenario(store, id)
        }}
      />
      <HeaderEnd />
    </header>
  )
}
