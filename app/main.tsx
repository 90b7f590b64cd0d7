import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepBench } from './commands/bench.ts'
import { keepExploring } from './commands/explore.ts'
import { keepKeys } from './commands/keys.ts'
import { keepPlaying } from './commands/play.ts'
import { keepAddress } from './store/address.ts'
import { createSession } from './store/session.ts'
import { SessionContext } from './store/use-session.ts'
import explorerAddress from './workers/explorer.worker.ts?worker&url'
import { workerOpener } from './workers/open-worker.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')

const session = createSession(location.hash)
const openExplorer = workerOpener(explorerAddress)
keepAddress(session)
keepKeys(session)
keepPlaying(session)
keepExploring(session, openExplorer())
keepBench(session, openExplorer)

createRoot(root).render(
  <StrictMode>
    <SessionContext value={session}>
      <App />
    </SessionContext>
  </StrictMode>,
)
