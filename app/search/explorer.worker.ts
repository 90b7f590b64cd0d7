import type { Scenario } from '../../src/index.ts'
import { after } from '../clock.ts'
import { codeIn } from '../link/own.ts'
import { explore } from './explore.ts'
import { loadScenario } from './load-scenario.ts'
import type { ExploreRequest, PageMessage, WorkerMessage } from './protocol.ts'
import type { TellReached } from './tell-reached.ts'
import type { TellSteps } from './tell-steps.ts'
import { buffersOf } from './transfer.ts'

const alive: WorkerMessage = { kind: 'alive' }

let drop: (() => void) | null = null

// Mail is read between two slices of a search: a new search, or none, ends the one before it.
addEventListener('message', ({ data: message }: MessageEvent<PageMessage>) => {
  if (message.kind === 'ping') {
    postMessage(alive)
    return
  }
  drop?.()
  drop = null
  if (message.kind === 'drop') return
  const { id, request } = message
  let isWanted = true
  drop = () => {
    isWanted = false
  }
  void begin(id, request, () => isWanted)
})

async function begin(id: number, request: ExploreRequest, isWanted: () => boolean): Promise<void> {
  try {
    const scenario = await loadScenario(request.scenario)
    // What few ask for comes when they do.
    const tellSteps = request.withSteps ? (await import('./tell-steps.ts')).tellSteps : null
    const isRead = request.withGraph && codeIn(request.scenario) !== null
    const tellReached = isRead ? (await import('./tell-reached.ts')).tellReached : null
    // By itself: what the search throws is an error of the worker, and no failure to load.
    if (isWanted()) drop = after(0, () => search(id, request, scenario, tellSteps, tellReached))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    postMessage({ kind: 'not loaded', id, reason } satisfies WorkerMessage)
  }
}

function search(
  id: number,
  request: ExploreRequest,
  scenario: Scenario | undefined,
  tellSteps: TellSteps | null,
  tellReached: TellReached | null,
): void {
  const slices = explore(
    request,
    (report) => {
      postMessage({ kind: 'report', id, report } satisfies WorkerMessage, {
        transfer: buffersOf(report) as ArrayBuffer[],
      })
    },
    scenario,
    () => performance.now(),
    tellSteps,
    tellReached,
  )
  const goOn = () => {
    if (!slices.next().done) drop = after(0, goOn)
  }
  goOn()
}

// Until the page hears this, it takes a failure for one of the script.
postMessage(alive)
