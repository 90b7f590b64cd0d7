/** What the model of the cache takes for granted, beside what every model here does. */
export const cacheAssumptions: readonly string[] = [
  'Each method of a map is one atomic step for its key, and so is an eviction; a compute is entered and left, and no two keys share a bin.',
  'Who only reads waits for nobody, unless a strategy has a lock for readers.',
  'The removal listener is told of all that leaves byId, some time later, in any order, on a thread of its own.',
  'Entries leave by a bound or by their age alike, as an eviction. Upstream, memory pressure takes them as well, and then the listener gets nothing to clean up after.',
  'Caffeine publishes a value with release and reads it with acquire. To write one map and then look at the other, as Guarded name and Re-check and undo do, rests on more than that.',
  'A load is one step. Upstream, an entity and its grants are read one after the other.',
]
