import { showBench } from './commands/bench.ts'
import { showHelp } from './commands/show-help.ts'
import { lazyComponent } from './controls/lazy-component.tsx'
import { failedDialog } from './FailedDialog.tsx'
import { Pane } from './Pane.tsx'
import { useSession } from './session/use-session.ts'
import { Header } from './views/header/Header.tsx'
import { NoticeBar } from './views/notice/NoticeBar.tsx'
import { Requests } from './views/requests/Requests.tsx'
import { Code } from './views/code/Code.tsx'
import { Memory } from './views/memory/Memory.tsx'
import { Timeline } from './views/timeline/Timeline.tsx'
import { Steppers } from './views/steppers/Steppers.tsx'
import { Transport } from './views/transport/Transport.tsx'
import './controls/control.css'
import './controls/pane.css'
import './views/score/score.css'
import './app.css'

// What search says comes after what can be seen at once, and so does the code that shows it.
const Proof = lazyComponent('The proof', () => import('./Proof.tsx'))
const Answer = lazyComponent('The verdict', () => import('./views/answer/Answer.tsx'), {
  fallback: <div className="answer-place" />,
})
const Bench = lazyComponent('The fix bench', () => import('./views/bench/Bench.tsx'), {
  FailureFrame: failedDialog('Fix bench', showBench),
})
const Help = lazyComponent('The help', () => import('./views/help/Help.tsx'), {
  FailureFrame: failedDialog('How to read this', showHelp),
})

/** The whole page: what is looked at, what search says of it, the run, and whose turn it is. */
export function App() {
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
          <div className="score">
            <Pane name="Timeline" className="timeline">
              <Timeline />
            </Pane>
            <Pane name="Requests">
              <Requests />
            </Pane>
            <Pane name="Code" className="code">
              <Code />
            </Pane>
            <Pane name="Memory" className="memory">
              <Memory />
            </Pane>
          </div>
          <div className="side">
            <Proof />
          </div>
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
