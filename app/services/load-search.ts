import type { SessionStore } from '../session/session.ts'

/**
 * Fetches the search once the page is there, which can be stepped without it, and starts it. If it cannot be
 * fetched, the session says so as of any search that failed, and it is fetched again when somebody asks for that.
 *
 * @param load fetches it, and gives what starts it.
 */
export async function loadSearch(
  session: SessionStore,
  load: () => Promise<(session: SessionStore) => void>,
): Promise<void> {
  try {
    const start = await load()
    start(session)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const { attempts } = session.getState().proof
    session.setState(({ proof }) => ({
      proof: {
        ...proof,
        outage: {
          message: `The search could not be loaded: ${why}`,
          remedy: 'The run goes on without it.',
          mayBeOutdated: true,
        },
      },
    }))
    const stop = session.subscribe(({ proof }) => {
      if (proof.attempts === attempts) return
      stop()
      void loadSearch(session, load)
    })
  }
}
