// First: tokens.css says which layer of styles wins over which.
import './theme/tokens.css'
import './theme/faces.css'
import './theme/base.css'
import './theme/not-started.css'
import { options } from 'preact'
import { render } from 'preact/compat'
import { firstSystem, lazySystems } from '../src/index.ts'
import { App, Learn } from './App.tsx'
import { behindFrame } from './clock.ts'
import { Pane } from './Pane.tsx'
import { keepFocus } from './services/focus.ts'
import { retrySearch } from './commands/retry-search.ts'
import { isRemembered } from './controls/remembered-failures.ts'
import { awaitRetry } from './controls/retries.ts'
import { chooseWanted, reloadAtWanted } from './services/reload-at-wanted.ts'
import { runPlayback } from './services/playback.ts'
import { loadSearch } from './services/load-search.ts'
import { bindShortcuts } from './services/shortcuts.ts'
import { keepStillUnseen } from './services/stillness.ts'
import { createDeriver } from './derived/derived-run.ts'
import explorerAddress from './search/explorer.worker.ts?worker&url'
import { syncAddress } from './services/address.ts'
import { learn, parseLink } from './link/grammar.ts'
import { leadsToLearn, unloadedIn } from './link/resolve.ts'
import { LazyCatalogue } from './session/lazy-catalogue.ts'
import { LazyLessons } from './session/lazy-lessons.ts'
import { createSession, followLink } from './session/session.ts'
import { SessionContext } from './session/use-session.ts'
import { LinkFaults } from './views/notice/NoticeBar.tsx'
import { fetchScore } from './views/score/forms.ts'

// Where it is known that the page cannot run here, as in a browser that is too old, the reason stays in
// sight: half a page would hide it.
if (document.querySelector('#not-started.is-known') === null) behindFrame(() => void open())

/**
 * Starts when what the address leads to can be drawn, be it a run or a lesson, and the system that it is about has
 * come; or cannot be loaded. To read the scripts, to make a run of the address and to draw it are tasks apart, so
 * that the page's mark can be painted and a press be heard between them.
 */
async function open(): Promise<void> {
  const catalogue = new LazyCatalogue(firstSystem, lazySystems)
  const lessons = new LazyLessons()
  const parts = parseLink(location.hash)
  const isLesson = leadsToLearn(parts)
  // The run, too, is on its way already, before the address was read: what is not used a browser complains of.
  const score = fetchScore()
  const view = isLesson ? Learn.fetch() : score
  if (isLesson) await Promise.allSettled([lessons.load()])
  const scenario = unloadedIn(parts, catalogue, lessons.loaded)
  await Promise.allSettled([
    view,
    scenario !== null && scenario !== learn ? catalogue.load(scenario) : null,
  ])
  const loaded = { catalogue, lessons }
  await catalogue.own?.rehearse(loaded)
  if (followLink(location.hash, loaded).notice) await LinkFaults.fetch()
  behindFrame(() => {
    start(loaded)
  })
}

function start(loaded: { readonly catalogue: LazyCatalogue; readonly lessons: LazyLessons }): void {
  const session = createSession(location.hash, {
    ...loaded,
    derive: createDeriver(loaded.catalogue),
  })
  syncAddress(session)
  bindShortcuts(session)
  keepFocus()
  keepStillUnseen()
  runPlayback(session)

  addEventListener('vite:preloadError', async ({ payload }) => {
    if (await isRemembered(payload.message)) reloadAtWanted(session)
  })

  // Effects come behind the frame that they follow, and in a page that nobody sees, which has no frames, as soon.
  options.requestAnimationFrame = behindFrame
  render(
    <SessionContext value={session}>
      <Pane name="The page" remedy="The address still leads to this moment.">
        <App />
      </Pane>
    </SessionContext>,
    // It stands in index.html.
    document.querySelector('#root')!,
  )
  chooseWanted(session)
  // The search comes in one file with parts of the page.
  awaitRetry({
    name: '',
    failure: '',
    retry: () => {
      if (session.getState().proof.outage) retrySearch(session)
    },
  })
  // After the first race is painted, which asks nothing of it.
  void loadSearch(session, async () => {
    const { startSearch } = await import('./services/start-search.ts')
    return (store) => {
      startSearch(store, explorerAddress)
    }
  })
}
