import { noProgress, type Progress } from '../session/progress.ts'
import type { SessionStore } from '../session/session.ts'

/** The key that it is kept by. Its number is another when what is kept has another form. */
const progressKey = 'racescope.learn.1'

/**
 * Brings what was done of the lessons on earlier visits, and keeps what is done from now on. Where a browser keeps
 * nothing, that is told once, and the lessons go on.
 *
 * @param open gives the place where it is kept; it may throw.
 * @returns a function that ends it.
 */
export function keepProgress(
  store: SessionStore,
  open: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
): () => void {
  let hasFailed = false
  const tryTo = <Result>(act: () => Result): Result | null => {
    try {
      return act()
    } catch {
      if (hasFailed) return null
      hasFailed = true
      const message = ['This browser keeps nothing: what you do here is forgotten with this page.']
      if (!store.getState().notice) store.setState({ notice: { kind: 'info', message } })
      return null
    }
  }
  const take = (kept: string | null) => {
    const read = progressIn(kept)
    if (read) store.setState(({ progress }) => ({ progress: joined(read, progress) }))
  }
  take(tryTo(() => open().getItem(progressKey)))
  const unsubscribe = store.subscribe(({ progress }, before) => {
    if (progress === before.progress) return
    tryTo(() => {
      open().setItem(progressKey, JSON.stringify(progress))
    })
  })
  // What is done in another window is done.
  const listening = new AbortController()
  addEventListener(
    'storage',
    ({ key, newValue }) => {
      if (key === progressKey) take(newValue)
    },
    { signal: listening.signal },
  )
  return () => {
    unsubscribe()
    listening.abort()
  }
}

/** What was done earlier, and what was done since the page was opened, which counts where they differ. */
function joined(earlier: Progress, now: Progress): Progress {
  return {
    answers: { ...earlier.answers, ...now.answers },
    solved: [...new Set([...earlier.solved, ...now.solved])],
    seen: [...earlier.seen.filter((each) => !now.seen.includes(each)), ...now.seen],
    isLarge: earlier.isLarge || now.isLarge,
  }
}

/** What a text says was done; null if it says nothing that can be read. */
function progressIn(text: string | null): Progress | null {
  if (text === null) return null
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return null
    const { answers, solved, seen, isLarge } = { ...noProgress, ...found }
    const isRead =
      areCounts(answers) && areTexts(solved) && areTexts(seen) && typeof isLarge === 'boolean'
    return isRead ? { answers, solved, seen, isLarge } : null
  } catch {
    return null
  }
}

function areTexts(found: unknown): found is readonly string[] {
  return Array.isArray(found) && found.every((each) => typeof each === 'string')
}

function areCounts(found: unknown): found is Readonly<Record<string, number>> {
  return (
    typeof found === 'object' &&
    found !== null &&
    !Array.isArray(found) &&
    Object.values(found).every((each) => Number.isSafeInteger(each) && each >= 0)
  )
}
