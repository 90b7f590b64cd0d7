/** A compute that takes steps inside, as two steps around those. */
export const compute = `// A compute that takes steps of its own: whoever would write the same id waits, and readers do not.
const enterCompute = (id) => bins[id].take()
function publish(id, next) {
  atomically(() => {
    if (next) byId.put(id, next); else byId.remove(id)
    bins[id].put({ held: next })
  })
}`

/** How upstream replaces an entry by one that a caller has. */
export const replace = `function replace(old, next) {
  if (!old) return cacheNewEntry(next)
  if (old.id === next.id && old.name === next.name && !isNewer(next, old)) return
  cacheNewEntry(next)
  removeCacheEntry(old)
}`

/**
 * What the cache does with a metastore behind it: nothing is checked again after a load.
 *
 * @param reload how it loads anew what it has already, if that is not as it loads anything.
 */
export const loading = (
  reload?: string,
) => `const load = (id) => { const found = store.get(id); return found && instance({ id, ...found }) }${reload ? `\n${reload}` : ''}
function lookUp(name) {
  const named = byName.get(name)
  if (typeof named !== 'number') return named
  const e = byId.get(named)
  return e && e.name === name ? e : null
}
function refresh(copy, version) {
  let existing = byId.get(copy.id)
  const named = lookUp(copy.name)
  if (existing && named && isNewer(existing, named)) existing = named
  if (existing && existing.version >= version) return existing
  const fresh = ${reload ? 'existing ? reload() : ' : ''}load(copy.id)
  if (fresh) replace(existing, fresh)
  else if (existing) removeCacheEntry(existing)
  return fresh
}
function getOrLoad(id) {
  const cached = byId.get(id)
  if (cached) return cached
  const e = load(id)
  if (e) cacheNewEntry(e)
  return e
}
function resolve(id) {
  let known = null
  const isMissing = (wanted) => {
    if (!wanted) {
      const cached = byId.get(id)
      if (cached) removeCacheEntry(cached)
      known = null
      return false
    }
    known ??= byId.get(id)
    return known?.version !== wanted.version
  }
  for (;;) {
    const wanted = store.get(id)
    if (isMissing(wanted)) {
      const e = load(id)
      if (e) { cacheNewEntry(e); known = e }
    }
    if (!isMissing(wanted)) return known
  }
}`
