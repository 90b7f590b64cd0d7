import { writeLink } from '../link/grammar.ts'
import type { SessionStore } from '../session/session.ts'

/**
 * Copies the link to this moment, or shows it where the browser does not let a page copy.
 *
 * @returns whether it is copied.
 */
export async function copyLink(store: SessionStore): Promise<boolean> {
  const link = new URL(writeLink(store.getState().moment), location.href).href
  try {
    await navigator.clipboard.writeText(link)
    return true
  } catch {
    store.setState({
      notice: {
        kind: 'info',
        message: [`This browser does not let a page copy. The link is ${link}`],
      },
    })
    return false
  }
}
