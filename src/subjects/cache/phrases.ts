import type { Phrases } from '../phrases.ts'

/** How the system is spoken of in a sentence. */
export const cachePhrases: Phrases = {
  strategies: {
    racy: 'upstream’s code',
    fixed: 'the fix of the pull request',
    'won-only': 'the winner alone cleaning up',
    'id-lock': 'a lock per id',
    'cache-lock': 'one lock',
    'read-write-lock': 'one read-write lock',
    compute: 'names set inside compute',
    guard: 'guarded names',
    optimistic: 'a re-check and undo',
    indexed: 'the indexed cache’s put',
  },
  world: {
    listener: { none: 'no listener', async: 'the removal listener' },
    names: { bounded: 'bounded names' },
  },
  breaches: {
    'no-orphan-name': {
      words: 'leave {a name} pointing at a dead entry',
      row: { object: 'byName', kinds: ['ORPHAN', 'STALE', 'DANGLING'] },
    },
    'reachable-by-name': {
      words: 'leave {an entry} that no name leads to',
      // A name that leads to another instance is told where it stands, and so breaks this by the same row.
      rows: [
        { object: 'byName', kinds: ['STALE'] },
        { object: 'byId', kinds: ['STALE', 'MISSING'] },
      ],
    },
    'newest-wins': { words: 'let {an older version} win' },
    'coherent-reads': { words: 'let {a name} lead to a dead entry on the way' },
    'cleanup-matches-merge': { words: 'clean up after {another entry} than the merge met' },
    'no-purged-entry': { words: 'leave {a purged entry} in the cache' },
    'no-way-back': { words: 'answer {a caller} with an older version the second time' },
  },
  deeds: {
    'byId.getIfPresent': ['looks up the entry', 'looked up the entry'],
    'byId.merge': ['merges', 'merged'],
    'byId.remove': ['removes the entry', 'removed the entry'],
    'byId.evict': ['evicts', 'evicted'],
    'byId.enterCompute': ['enters its compute', 'entered its compute'],
    'byName.get': ['looks up the name', 'looked up the name'],
    'byName.put': ['publishes its name', 'published its name'],
    'byName.remove': ['cleans up', 'cleaned up'],
  },
}
