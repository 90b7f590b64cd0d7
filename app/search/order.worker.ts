import type { StateGraphData } from '../../src/index.ts'
import { orderStates } from '../layout/states/order.ts'

// Where to draw each state of a large graph takes longer than a page may stand still for.
addEventListener('message', ({ data: graph }: MessageEvent<StateGraphData>) => {
  const order = orderStates(graph)
  postMessage(order, { transfer: [order.buffer as ArrayBuffer] })
})

// Until the page hears this, it takes a failure for one of the script.
postMessage('alive')
