import { readDevice } from '../search/device.ts'
import { limitsFor } from '../search/limits.ts'
import { workerOpener } from '../search/open-worker.ts'
import type { SessionStore } from '../session/session.ts'
import { runSearch } from './search.ts'

/**
 * Searches, within what this device has to give, for as long as the page is open.
 *
 * @param explorerAddress of the worker's module, as `?worker&url` gives it.
 */
export function startSearch(session: SessionStore, explorerAddress: string): void {
  runSearch(session, workerOpener(explorerAddress), limitsFor(readDevice()))
}
