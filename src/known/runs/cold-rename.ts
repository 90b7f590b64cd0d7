import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `cold-rename`, worked out by hand. */
export const coldRename: readonly KnownRun[] = [
  ['racy', 'none', 'AAABBBB', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['racy', 'none', 'BBBAAAA', 'byId 1=v2@B/B, byName A=v1@A/A'],
  ['racy', 'none', 'AABBBBA', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  // B reads nothing, A does everything, B merges and publishes: nobody cleans up after A.
  ['racy', 'none', 'BAAABB', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  ['racy', 'async', 'BBBAAAA', 'byId 1=v2@B/B, byName A=v1@A/A'],
  ['racy', 'async', 'AAABBBB1', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['racy', 'async', 'ABBBAA', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  // The same, and then the listener is told that v1@A was replaced.
  ['racy', 'async', 'BAAABB1', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['fixed', 'none', 'AABBB', 'byId 1=v2@B/B, byName B=v2@B/B'],
  // The late v1@A meets v2@B, loses, publishes A and drops B.
  ['fixed', 'none', 'BBAAA', 'byId 1=v2@B/B, byName A=v1@A/A', 'ORPHAN MISSING'],
  ['fixed', 'none', 'ABBBA', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  // A loses, and looks for B to drop before it is there.
  ['fixed', 'none', 'BAAAB', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  ['fixed', 'async', 'BBAAA', 'byId 1=v2@B/B, byName A=v1@A/A'],
  ['fixed', 'async', 'AABBB1', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['fixed', 'async', 'BAAAB', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  ['won-only', 'none', 'AABBB', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['won-only', 'none', 'ABBBA', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  ['won-only', 'async', 'BBA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['won-only', 'async', 'ABBB1A', 'byId 1=v2@B/B, byName A=v1@A/A B=v2@B/B'],
  ['id-lock', 'none', 'AAAABBBBB', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['id-lock', 'async', 'BBBBAAA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['cache-lock', 'none', 'AAAABBBBB', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['cache-lock', 'async', 'BBBBAAA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['compute', 'none', 'AAABBBB', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['compute', 'async', 'BBBAA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  // A holds its name when B merges, and B drops it after.
  ['guard', 'none', 'AAABABBBB', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['guard', 'async', 'ABBBB1BAAA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['optimistic', 'none', 'ABBBBBAAA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['optimistic', 'async', 'ABBBB1BAAA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['indexed', 'none', 'AAABBBB', 'byId 1=v2@B/B, byName B=1'],
  ['indexed', 'none', 'BBBAAAA', 'byId 1=v1@A/A, byName A=1'],
  ['indexed', 'async', 'BBBAAAA', 'byId 1=v1@A/A, byName A=1'],
  ['won-only', 'none', 'BBA', 'byId 1=v2@B/B, byName B=v2@B/B'],
  ['won-only', 'async', 'ABBBA1', 'byId 1=v2@B/B, byName B=v2@B/B'],
]
