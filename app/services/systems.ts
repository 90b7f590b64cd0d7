import type { Catalogue } from '../../src/index.ts'
import { message, quote } from '../link/message.ts'
import type { GrowingCatalogue } from '../session/growing-catalogue.ts'
import type { SessionStore } from '../session/session.ts'

/**
 * Offers all systems as soon as they have come. Until then, or where they never come, the page goes on with
 * what the catalogue has, and says so in the end.
 *
 * @param all rejects if they could not be fetched.
 */
export async function offerAllSystems(
  store: SessionStore,
  catalogue: GrowingCatalogue,
  all: Promise<Catalogue>,
): Promise<void> {
  store.setState({ hasAllSystems: false })
  try {
    catalogue.growTo(await all)
    store.setState({ hasAllSystems: true })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    store.setState({
      notice: {
        kind: 'error',
        message: message`The systems beside the cache could not be loaded: ${quote(why)}. To try again, reload the page; the address stays as it is.`,
      },
    })
  }
}
