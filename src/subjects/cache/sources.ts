// Where what is modelled here can be read: upstream's code at the commit that was read, the map under it, the pull
// request that names the race, and where people argue about it.

const polaris = 'https://github.com/apache/polaris'

/** The cache under study. */
export const upstreamCache = `${polaris}/blob/4b42186383/polaris-core/src/main/java/org/apache/polaris/core/persistence/cache/InMemoryEntityCache.java`

/** The map that is bounded, and its own locks: what `byId` is upstream. */
export const caffeineMap =
  'https://github.com/ben-manes/caffeine/blob/v3.2.4/caffeine/src/main/java/com/github/benmanes/caffeine/cache/BoundedLocalCache.java'

/** Where hits are held against the metastore before anybody gets them. */
export const validation = `${polaris}/blob/4b42186383/polaris-core/src/main/java/org/apache/polaris/core/persistence/resolver/Resolver.java`

/** What upstream expects of the two maps, and what others would. */
export const coherenceIssue = `${polaris}/issues/761`

/** byName has no bound: a pod ran out of memory. */
export const unboundedIssue = `${polaris}/issues/5386`

/** A bound on byName: containment. */
export const boundedNames = `${polaris}/pull/5396`

/** The rewrite that was closed unmerged: locks and an index are discussed there. */
export const rewrite = `${polaris}/pull/1339`

/** The pull request that names the race and proposes the fix, with its two tests; on a fork of apache/polaris. */
export const proposedFix = 'https://github.com/machov/polaris/pull/4'
