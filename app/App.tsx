import { showBench } from './commands/bench.ts'
import { showHelp } from './commands/show-help.ts'
import { lazyComponent } from './controls/lazy-component.tsx'
import { failedDialog } from './FailedDialog.tsx'
import { Pane } from './Pane.tsx'
import { useDerivedRun, useSession } from './session/use-session.ts'
import { Header } from './views/header/Header.tsx'
import { NoticeBar } from './views/notice/NoticeBar.tsx'
import { Score } from './views/score/Score.tsx'
import { Steppers } from './views/steppers/Steppers.tsx'
import { Transport } from './views/transport/Transport.tsx'
import './controls/control.css'
import './controls/pane.css'
import './app.css'

const Requests = lazyComponent('The requests', () => import('./views/requests/Requests.tsx'))
// What search says comes after what can be seen at once, and so does the code that shows it.
const Side = lazyComponent('What search says', () => import('./Side.tsx'))
const Answer = lazyComponent('The verdict', () => import('./views/answer/Answer.tsx'), {
  fallback: <div className="answer-place" />,
})
const PlatePlace = lazyComponent('The plate', () => import('./views/plate/PlatePlace.tsx'))
const Bench = lazyComponent('The fix bench', () => import('./views/bench/Bench.tsx'), {
  FailureFrame: failedDialog('Fix bench', showBench),
})
const Help = lazyComponent('The help', () => import('./views/help/Help.tsx'), {
  FailureFrame: failedDialog('How to read this', showHelp),
})

/** The whole page: what is looked at, what search says of it, the run, and whose turn it is. */
export function App() {
  const { carries } = useDerivedRun().scenario.subject
  const isBenchOpen = useSession(({ bench }) => bench.isOpen)
  const isHelpOpen = useSession(({ help }) => help)
  return (
    <div className="app">
      <Pane name="Header" className="header">
        <Header />
      </Pane>
      <NoticeBar />
      <main className="main">
        <Pane name="Verdict" className="answer">
          <Answer />
        </Pane>
        <div className="run-view">
          <Pane name="The run" className="score">
            <Score requests={carries && <Requests />} />
          </Pane>
          <div className="side">
            <Side />
          </div>
          <Pane name="Plate" className="beside">
            <PlatePlace />
          </Pane>
        </div>
        <div className="dock">
          <Pane name="Transport" className="transport">
            <Transport />
          </Pane>
          <Pane name="Steppers" className="steppers">
            <Steppers />
          </Pane>
        </div>
      </main>
      {isBenchOpen && (
        <Pane name="Fix bench">
          <Bench />
        </Pane>
      )}
      {isHelpOpen && (
        <Pane name="Help">
          <Help />
        </Pane>
      )}
    </div>
  )
}
