import { lazyComponent } from './controls/lazy-component.tsx'
import { useNarrow } from './controls/use-narrow.ts'
import Answer from './Answer.tsx'
import { Dock } from './Dock.tsx'
import { Pane } from './Pane.tsx'
import { Behind } from './session/Behind.tsx'
import { useDerived, useSession } from './session/use-session.ts'
import { Header } from './views/header/Header.tsx'
import { NoticeBar } from './views/notice/NoticeBar.tsx'
import { Toast } from './views/notice/Toast.tsx'
import { NarrowScore, WideScore } from './views/score/forms.ts'
import { Strategies } from './views/strategies/Strategies.tsx'
import './controls/control.css'
import './app.css'
import './print.css'

const Primer = lazyComponent('The primer', () => import('./views/primer/Primer.tsx'))
const Requests = lazyComponent('The requests', () => import('./views/requests/Requests.tsx'))
// What search says comes after what can be seen at once, and so does the code that shows it.
const Side = lazyComponent('What search says', () => import('./Side.tsx'))
const Editor = lazyComponent('The editor', () => import('./views/own/Editor.tsx'))
const Beside = lazyComponent('The plate', () => import('./Beside.tsx'))
const ProofPlace = lazyComponent('The proof', () => import('./views/proof/ProofPlace.tsx'))
const Compare = lazyComponent(
  'The comparison',
  async () => {
    // Its axis looks like that of the run, which a phone has no use for.
    await WideScore.fetch()
    return import('./views/compare/Compare.tsx')
  },
  { fallback: <div className="verdict-place" /> },
)
/** The lessons, which are there from the first paint on where a link leads to one. */
export const Learn = lazyComponent('Learn', () => import('./Learn.tsx'))
const ComparedWith = lazyComponent(
  'What the run is compared with',
  () => import('./ComparedWith.tsx'),
  { fallback: <div className="compared-place" /> },
)
const Title = lazyComponent('The title', () => import('./Title.tsx'))
const Help = lazyComponent('The help', () => import('./views/help/Help.tsx'))

/** The whole page: what is looked at, what search says of it, the run, and whose turn it is. */
export function App() {
  const view = useSession(({ moment }) => moment.view)
  const isHelpOpen = useSession(({ help }) => help)
  return (
    <div className="app">
      <Pane name="Header" className="header">
        <Header />
      </Pane>
      {view !== 'learn' && (
        <Pane name="Strategies" className="strategies">
          <Strategies />
        </Pane>
      )}
      <NoticeBar />
      <main className="main" data-view={view ?? 'run'}>
        {view === 'learn' ? (
          <Pane name="Learn">
            <Learn />
          </Pane>
        ) : view === 'proof' ? (
          <>
            <Pane name="Proof" className="proof-place">
              <ProofPlace />
            </Pane>
            <div className="dock" data-bare="">
              <Pane name="Notice">
                <Toast />
              </Pane>
            </div>
          </>
        ) : (
          <RunView />
        )}
      </main>
      <Behind>
        <Title />
      </Behind>
      {isHelpOpen && (
        <Pane name="Help">
          <Help />
        </Pane>
      )}
    </div>
  )
}

/** The run, step by step, with what can come of it, or two runs side by side; and whose turn it is. */
function RunView() {
  const { id, carries } = useDerived(({ scenario }) => scenario.subject)
  const hasPrimer = useDerived(({ system }) => system.primer !== undefined)
  const isOwn = useDerived(({ strategy }) => strategy.isOwn)
  const view = useSession(({ moment }) => moment.view)
  const isCompared = useSession(({ moment }) => moment.beside !== undefined)
  const isNarrow = useNarrow()
  const RunScore = isNarrow ? NarrowScore : WideScore
  if (view === 'compare')
    return (
      <>
        <Pane name="The comparison" className="compare">
          <Compare />
        </Pane>
        <Dock />
      </>
    )
  return (
    <>
      <Pane name="Verdict" className="verdict">
        <Answer />
      </Pane>
      {isCompared && <ComparedWith />}
      <div className="run-view">
        <Pane name="The run" className="score">
          <RunScore
            primer={hasPrimer && <Primer key={id} />}
            Requests={carries ? Requests : null}
            Editor={isOwn ? Editor : null}
            side={<Side />}
          />
        </Pane>
        {!isNarrow && (
          <div className="side">
            <Side />
          </div>
        )}
        <Pane name="Plate" className="beside">
          <Beside />
        </Pane>
      </div>
      <Dock />
    </>
  )
}
