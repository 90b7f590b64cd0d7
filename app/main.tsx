import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keepBench } from './services/bench.ts'
import { keepExploring } from './services/explore.ts'
import { keepKeys } from './services/keys.ts'
import { keepPlaying } from './commands/play.ts'
import explorerAddress from './search/explorer.worker.ts?worker&url'
import { workerOpener } from './search/open-worker.ts'
import { keepAddress } from './services/address.ts'
import { createSession } from './session/session.ts'
import { SessionContext } from './session/use-session.ts'

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
