import { writeLink } from '../link/grammar.ts'
import type { SessionStore } from '../session/session.ts'

/** Copies the link to this moment, or shows it where the browser does not let a page copy. */
export async function copyLink(store: SessionStore): Promise<void> {
  const link = new URL(writeLink(store.getState().moment), location.href).href
  try {
    await navigator.clipboard.writeText(link)
    store.setState({ notice: { kind: 'info', message: ['The link to this moment is copied.'] } })
  } catch {
    store.setState({
      notice: {
        kind: 'info',
        message: [`This browser does not let a page copy. The link is ${link}`],
      },
    })
  }
}
