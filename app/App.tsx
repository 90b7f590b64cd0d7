import { lazyComponent } from './controls/lazy-component.tsx'
import { writeLink } from './link/grammar.ts'
import { useDerivedRun, useSession } from './session/use-session.ts'
import { Code } from './views/code/Code.tsx'
import { Header } from './views/header/Header.tsx'
import { Help } from './views/help/Help.tsx'
import { Memory } from './views/memory/Memory.tsx'
import { NoticeBar } from './views/notice/NoticeBar.tsx'
import { Requests } from './views/requests/Requests.tsx'
import { Steppers } from './views/steppers/Steppers.tsx'
import { Timeline } from './views/timeline/Timeline.tsx'
import { Transport } from './views/transport/Transport.tsx'
import './controls/control.css'
import './controls/pane.css'
import './app.css'

// What search says comes after what can be seen at once, and so does the code that shows it.
const Proof = lazyComponent(() => import('./Proof.tsx'))
const Bench = lazyComponent(() => import('./views/bench/Bench.tsx'))

/** The whole page: what is looked at, the panes, and the run below them. */
export function App() {
  const current = useDerivedRun()
  const isBenchOpen = useSession(({ bench }) => bench.isOpen)
  return (
    <div className="app">
      <Header />
      <NoticeBar />
      <main className="main">
        <div className="panes">
          <Code />
          <div className="shared">
            <Requests />
            <Memory />
          </div>
          <div className="proof">
            <Proof />
          </div>
        </div>
        <div className="run">
          <div className="dock">
            <Transport />
            <Steppers />
          </div>
          <Timeline />
        </div>
      </main>
      <footer className="footer">
        <code>{writeLink(current.moment)}</code>
        <span>A, B step · ← → travel · Space play · ? keys</span>
      </footer>
      {isBenchOpen && <Bench />}
      <Help />
    </div>
  )
}
