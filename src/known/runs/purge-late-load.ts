import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `purge-late-load`, worked out by hand. */
export const purgeLateLoad: readonly KnownRun[] = [
  // A: get, load, R M P. B: purge, versions, get, both removals, and for the second look one more get.
  ['racy', 'none', 'AAAAABBBBBB', 'byId empty, byName empty, metastore empty', ''],
  // Loaded before the purge, and brought in after everybody was told: the maps agree on what is gone.
  ['racy', 'none', 'AABBBBAAA', 'byId 1=v1 apple/A, byName apple=v1 apple/A, metastore empty', ''],
  // A has merged and not published when B takes the entry out.
  [
    'fixed',
    'none',
    'AAABBBBBBA',
    'byId empty, byName apple=v1 apple/A, metastore empty',
    'DANGLING',
  ],
  ['won-only', 'async', 'AAABBBBBB1A', 'byId empty, byName apple=v1 apple/A'],
  [
    'cache-lock',
    'none',
    'AABBBBAAAA',
    'byId 1=v1 apple/A, byName apple=v1 apple/A, metastore empty',
    '',
  ],
  // A is in the lock with its load when the entity is purged: B waits there until that has come in, and takes it
  // out. Each get has a lock for readers of its own, three steps.
  [
    'read-write-lock',
    'none',
    'AAA A AAA A B AAAA A BB BBB BBBB BBB B',
    'byId empty, byName empty, metastore empty',
  ],
]
