import type { SessionStore } from '../../session/session.ts'
import { inform } from '../inform.ts'
import { openProgram } from './open-program.ts'

/** Opens a race of the gallery, or says why it could not be fetched. */
export async function openExample(store: SessionStore, id: string): Promise<void> {
  const address = `./races/${id}.js`
  try {
    const answer = await fetch(address)
    if (!answer.ok) throw new Error(`the site answers ${answer.status}`)
    await openProgram(store, await answer.text())
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    inform(store, `The example could not be opened: ${why}. It stands at ${address.slice(2)}.`)
  }
}
