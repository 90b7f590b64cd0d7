import { builtIns } from '../../src/index.ts'
import { after } from '../clock.ts'
import { explore } from './explore.ts'
import type { ExploreReport, ExploreRequest } from './protocol.ts'

let cancel: (() => void) | null = null

// A new request ends the one before it, between two of its slices.
addEventListener('message', ({ data }: MessageEvent<ExploreRequest>) => {
  cancel?.()
  const search = explore(
    data,
    (report: ExploreReport) => {
      postMessage(report)
    },
    builtIns,
    () => performance.now(),
  )
  const goOn = () => {
    if (!search.next().done) cancel = after(0, goOn)
  }
  goOn()
})
