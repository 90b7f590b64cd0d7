import { builtIns } from '../../src/index.ts'
import { after } from '../clock.ts'
import { explore } from './explore.ts'
import type { PageMessage, WorkerMessage } from './protocol.ts'
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
  const search = explore(
    request,
    (report) => {
      postMessage({ kind: 'report', id, report } satisfies WorkerMessage, {
        transfer: buffersOf(report) as ArrayBuffer[],
      })
    },
    builtIns,
    () => performance.now(),
  )
  const goOn = () => {
    if (!search.next().done) drop = after(0, goOn)
  }
  goOn()
})

// Until the page hears this, it takes a failure for one of the script.
postMessage(alive)
