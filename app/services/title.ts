import type { DerivedRun } from '../derived/derived-run.ts'
import type { SessionStore } from '../session/session.ts'

/**
 * Keeps the document's title in step with the moment, so that tabs and the entries of the browser's
 * history can be told apart.
 *
 * @returns a function that ends it.
 */
export function syncTitle(store: SessionStore): () => void {
  document.title = titleOf(store.derive(store.getState().moment))
  return store.subscribe((now, before) => {
    if (now.moment !== before.moment) document.title = titleOf(store.derive(now.moment))
  })
}

/** A moment in a line, what differs most first: `Racy, step 3 of 8 · Rename: two renames … · Racescope`. */
function titleOf({ moment, scenario, strategy }: DerivedRun): string {
  const length = moment.schedule.length
  const place = length === 0 ? '' : `, step ${moment.at} of ${length}`
  return `${strategy.label}${place} · ${scenario.title} · Racescope`
}
