import type { StateGraphData } from '../../src/index.ts'
import type { OpenedWorker } from './open-worker.ts'

/** Where each state of a graph is drawn, or why that is not known. */
export type Ordered =
  | { readonly order: Float32Array; readonly failure: null }
  | { readonly order: null; readonly failure: string }

/**
 * Works out in a worker where each state of a graph is drawn: see `orderStates`.
 *
 * @param open makes the worker.
 * @param hear is called once.
 * @returns a function that ends it; nothing is heard then.
 */
export function orderInWorker(
  open: () => OpenedWorker,
  graph: StateGraphData,
  hear: (ordered: Ordered) => void,
): () => void {
  const worker = open()
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!(data instanceof Float32Array)) return
    worker.terminate()
    hear({ order: data, failure: null })
  })
  worker.addEventListener('error', ({ message }) => {
    worker.terminate()
    hear({ order: null, failure: message })
  })
  worker.postMessage(graph)
  return () => {
    worker.terminate()
  }
}
