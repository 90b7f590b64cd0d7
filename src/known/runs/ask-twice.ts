import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `ask-twice`, worked out by hand. */
export const askTwice: readonly KnownRun[] = [
  // A's first call: get, get by name, refresh, R M P, and both removals. The second finds v2 apple, and so does B.
  ['racy', 'none', 'AAAAAAAAAABBC', 'byId 1=v2 apple/A, byName apple=v2 apple/A'],
  ['fixed', 'none', 'AAAAAAAAABBC', 'byId 1=v2 apple/A, byName apple=v2 apple/A'],
  // B has loaded v2 apple and not merged it. A gets v3 apple, which stays; then B loses and publishes v2 apple all the
  // same. A's second call takes the older of what id and name lead to: v2 apple, which is new enough for it.
  ['fixed', 'none', 'BBBCAAAAAAABBBBAA', 'byId 1=v3 apple/A, byName apple=v2 apple/B', 'STALE'],
  ['fixed', 'async', 'BBBCAAAAAAABBBBAA1', 'byId 1=v3 apple/A, byName apple=v2 apple/B'],
  ['racy', 'async', 'BBBCAAAAAAAABBBBBAA1', 'byId 1=v3 apple/A, byName apple=v2 apple/B'],
  // The winner alone does not help: B has won with v2 apple, and publishes it after A's v3 apple.
  ['won-only', 'none', 'BBBBCAAAAAAABBBAA', 'byId 1=v3 apple/A, byName apple=v2 apple/B'],
  ['id-lock', 'none', 'BBBBBBBBBAAAAC', 'byId 1=v2 apple/B, byName apple=v2 apple/B'],
]
