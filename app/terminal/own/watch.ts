import { setImmediate } from 'node:timers/promises'
import type { Checked } from '../../../src/index.ts'
import type { Request, Target } from '../arguments.ts'
import { checkingBy, type How } from '../checked-by.ts'
import { checkOnce, type Ways } from '../round.ts'
import { BadArguments } from '../bad-arguments.ts'
import { Changes } from './changes.ts'

/** A file has changed, so that nobody waits any more for what is searched. */
class Outdated extends Error {}

/** What somebody who watches is shown, besides what a check says. */
export interface Screen {
  /** Takes away what an earlier check has said, if that can be done. */
  readonly clear: () => void
  /** Says that nothing happens until a file changes. */
  readonly rest: () => void
}

/**
 * Checks, and checks again whenever a file has changed. A search that is going on then is dropped.
 *
 * @param ended ends it.
 * @throws BadArguments if the first check does.
 */
export async function watchFiles(
  request: Request,
  ways: Omit<Ways, 'search'>,
  screen: Screen,
  ended: AbortSignal,
): Promise<void> {
  let version = 0
  let wake: (() => void) | null = null
  const changes = new Changes(request.files, () => {
    version += 1
    wake?.()
  })
  ended.addEventListener('abort', () => {
    version += 1
    wake?.()
  })
  try {
    while (!ended.aborted) {
      const checked = version
      screen.clear()
      try {
        const search = (target: Target, how: How): Promise<Checked> =>
          searched(target, how, () => version !== checked)
        await checkOnce(request, { ...ways, search })
        screen.rest()
      } catch (error) {
        // A variant that was there may be there again after the next change.
        if (error instanceof BadArguments && checked > 0) ways.complain(error.message)
        else if (!(error instanceof Outdated)) throw error
      }
      await new Promise<void>((resolve) => {
        wake = resolve
        if (version !== checked) resolve()
      })
    }
  } finally {
    changes.end()
  }
}

/** @throws Outdated as soon as nobody waits for it any more. */
async function searched(target: Target, how: How, isOutdated: () => boolean): Promise<Checked> {
  const checking = checkingBy(target, how, () => performance.now())
  for (;;) {
    const { done, value } = checking.next()
    if (done) return value
    // Only between two slices can anybody say that a file has changed.
    await setImmediate()
    if (isOutdated()) throw new Outdated()
  }
}
