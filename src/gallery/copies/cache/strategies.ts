import type { CacheUse } from './scenarios.ts'
import type { CacheWords } from './words.ts'

/** A merge strategy in the language: a text for all that it does otherwise than upstream. */
interface StrategyText {
  /** The strategy's id. */
  readonly id: string
  readonly cacheNewEntry: (words: CacheWords) => string
  /** What is done with an entry that is to leave both maps. */
  readonly removeCacheEntry?: string
  /** What is done when the bound puts an entry out. */
  readonly evict?: string
  /** What it cannot do in the language, and why: it is left out of scenarios that have that done. */
  readonly cannot?: { readonly does: readonly CacheUse[]; readonly why: string }
}

const noWaitingChange = 'no step waits until a compute has ended and then changes the map'

const merge = `let met = null
const current = byId.merge(e.id, e, (kept, next) => { met = kept; return newer(kept, next) })`

const underGuard = (body: string) => `guard.acquire()
${body}
guard.release()`

const inBothMaps = `byId.remove(e.id, e)
byName.remove(e.name, e)`

/** What cannot be said at all. */
export const unsaid = { id: 'guard', why: noWaitingChange }

/** Every strategy that can be said, in the order in which they are offered. */
export const strategyTexts: readonly StrategyText[] = [
  {
    id: 'racy',
    cacheNewEntry: ({ put }) => `const old = byId.get(e.id)
byId.merge(e.id, e, newer)
${put('e')}
if (old && old.name !== e.name) byName.remove(old.name, old)`,
  },
  {
    id: 'fixed',
    cacheNewEntry: ({ put }) => `let met = null
byId.merge(e.id, e, (kept, next) => { met = kept; return newer(kept, next) })
${put('e')}
if (met && met.name !== e.name) byName.remove(met.name, met)`,
  },
  { id: 'won-only', cacheNewEntry: () => 'mergeAndPublish(e)' },
  {
    id: 'id-lock',
    cacheNewEntry: () => `locks[e.id].acquire()
mergeAndPublish(e)
locks[e.id].release()`,
  },
  {
    id: 'cache-lock',
    cacheNewEntry: () => underGuard('mergeAndPublish(e)'),
    removeCacheEntry: underGuard(inBothMaps),
  },
  {
    id: 'read-write-lock',
    // Of the two kinds of holders there are writers only.
    cacheNewEntry: () => underGuard('mergeAndPublish(e)'),
    removeCacheEntry: underGuard(inBothMaps),
    cannot: { does: ['read'], why: 'there is no lock that readers share' },
  },
  {
    id: 'compute',
    cacheNewEntry: ({ put, isLeft }) => `const { held } = enterCompute(e.id)
const next = held ? newer(held, e) : e
if (next === e) {
  ${put('e')}
  if (${isLeft('held')}) byName.remove(held.name, held)
}
publish(e.id, next)`,
    cannot: { does: ['evict', 'remove'], why: noWaitingChange },
  },
  {
    id: 'optimistic',
    cacheNewEntry: ({ isLeft, isLive }) => `${merge}
if (current !== e) return
for (let tries = 0; ${isLive}tries <= 3; tries++) {
  byName.merge(e.name, e, (held) => held.id === e.id && isNewer(held, e) ? held : e)
  if (byId.get(e.id) !== e) { byName.remove(e.name, e); break }
  if (byName.get(e.name) === e) break
}
if (${isLeft('met')}) byName.remove(met.name, met)`,
  },
  {
    id: 'indexed',
    cacheNewEntry: ({ put, isLeft }) => `const { held } = enterCompute(e.id)
${put('e.id')}
if (${isLeft('held')}) byName.remove(held.name)
publish(e.id, e)`,
    removeCacheEntry: `const { held } = enterCompute(e.id)
if (held === e) byName.remove(e.name)
publish(e.id, held === e ? null : held)`,
    evict: `const { held } = enterCompute(id)
if (held) byName.remove(held.name)
publish(id, null)`,
  },
]

/** What several strategies have in common: a merge of which only the winner touches the names. */
export const mergeAndPublish = ({ put, isLeft }: CacheWords): string => `${merge}
if (current !== e) return
${put('e')}
if (${isLeft('met')}) byName.remove(met.name, met)`

/** Upstream's removal. */
export const removeFromBoth = inBothMaps
