import type { SessionStore } from '../../session/session.ts'
import { inform } from '../inform.ts'

/** Copies the page that tells an assistant of the language, or says why it cannot. */
export async function copyPrompt(store: SessionStore): Promise<void> {
  try {
    const answer = await fetch('./llms.txt')
    if (!answer.ok) throw new Error(`the site answers ${answer.status}`)
    await navigator.clipboard.writeText(await answer.text())
    inform(store, 'The prompt is copied: paste it to an assistant, with what it is to model.')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    inform(
      store,
      `The prompt could not be copied: ${why}. It stands at ${new URL('./llms.txt', location.href).href}.`,
    )
  }
}
