// Where the three are taught.

const lessons = 'https://docs.oracle.com/javase/tutorial/essential/concurrency'

/** What two threads do to one variable. */
export const interference = `${lessons}/interfere.html`

/** What two threads do to one another. */
export const deadlock = `${lessons}/deadlock.html`

/** What one call on a map can do that two cannot. */
export const concurrentMap =
  'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/concurrent/ConcurrentMap.html'
