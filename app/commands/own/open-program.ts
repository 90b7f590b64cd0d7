import { ownId } from '../../link/own.ts'
import { pack } from '../../link/pack.ts'
import type { SessionStore } from '../../session/session.ts'
import { chooseScenario } from '../choose-scenario.ts'

/**
 * Opens a program from wherever the page is, at its beginning. It is nobody's draft until somebody changes it, and
 * changes none that there is. What of it cannot run is told where it is written.
 */
export async function openProgram(store: SessionStore, text: string): Promise<void> {
  chooseScenario(store, ownId(await pack(text)))
}
