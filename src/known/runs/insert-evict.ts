import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `insert-evict`, worked out by hand. */
export const insertEvict: readonly KnownRun[] = [
  // Inserted, named, evicted: the name stays.
  ['racy', 'none', 'AAAB', 'byId empty, byName apple=v1 apple', 'DANGLING'],
  // Nothing to evict yet. It is a step all the same.
  ['racy', 'none', 'BAAA', 'byId 1=v1 apple, byName apple=v1 apple'],
  ['racy', 'async', 'BAAA', 'byId 1=v1 apple, byName apple=v1 apple'],
  ['racy', 'async', 'AAAB1', 'byId empty, byName empty'],
  // The listener comes before the name that it should drop.
  ['racy', 'async', 'AAB1A', 'byId empty, byName apple=v1 apple'],
  ['fixed', 'none', 'AAB', 'byId empty, byName apple=v1 apple'],
  ['fixed', 'none', 'BAA', 'byId 1=v1 apple, byName apple=v1 apple'],
  ['fixed', 'async', 'BAA', 'byId 1=v1 apple, byName apple=v1 apple'],
  ['fixed', 'async', 'AAB1', 'byId empty, byName empty'],
  ['fixed', 'async', 'AB1A', 'byId empty, byName apple=v1 apple'],
  ['won-only', 'none', 'AAB', 'byId empty, byName apple=v1 apple'],
  ['won-only', 'none', 'BAA', 'byId 1=v1 apple, byName apple=v1 apple'],
  ['won-only', 'async', 'BAA', 'byId 1=v1 apple, byName apple=v1 apple'],
  ['won-only', 'async', 'AAB1', 'byId empty, byName empty'],
  ['won-only', 'async', 'AB1A', 'byId empty, byName apple=v1 apple'],
  ['id-lock', 'none', 'AAAAB', 'byId empty, byName apple=v1 apple'],
  // The listener takes no lock: it looks for the name just before A publishes it.
  ['id-lock', 'async', 'AAB1AA', 'byId empty, byName apple=v1 apple'],
  ['cache-lock', 'none', 'AAAAB', 'byId empty, byName apple=v1 apple'],
  // Here it has to wait for the lock, and finds the name.
  ['cache-lock', 'async', 'AABAA1', 'byId empty, byName empty'],
  ['compute', 'none', 'AAAB', 'byId empty, byName apple=v1 apple'],
  ['compute', 'async', 'AAAB1', 'byId empty, byName empty'],
  ['compute', 'async', 'BAAA', 'byId 1=v1 apple, byName apple=v1 apple'],
  ['guard', 'none', 'AAAAB', 'byId empty, byName apple=v1 apple'],
  // Evicted before A holds its name: A sees that, and writes nothing.
  ['guard', 'async', 'AB1AAA', 'byId empty, byName empty'],
  // Evicted after A has seen itself current: the listener waits for the name, and then drops it.
  ['guard', 'async', 'AAABA1', 'byId empty, byName empty'],
  ['optimistic', 'none', 'AAAAB', 'byId empty, byName apple=v1 apple'],
  ['optimistic', 'async', 'AB1AAA', 'byId empty, byName empty'],
  // The name is dropped between A's two looks: A tries again, sees that it is evicted, and undoes.
  ['optimistic', 'async', 'AAAB1AAAA', 'byId empty, byName empty'],
  // The eviction takes the name along: nobody has to be told.
  ['indexed', 'none', 'AAABBB', 'byId empty, byName empty'],
  ['indexed', 'none', 'BBAAA', 'byId 1=v1 apple, byName apple=1'],
  ['indexed', 'async', 'AAABBB', 'byId empty, byName empty'],
]
