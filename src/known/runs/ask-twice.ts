import type { KnownRun } from '../known-run.ts'

/** Complete runs of the scenario `ask-twice`, worked out by hand. */
export const askTwice: readonly KnownRun[] = [
  // A's first call: get, get by name, refresh, R M P, and both removals. The second finds v2@A, and so does B.
  ['racy', 'none', 'AAAAAAAAAABBC', 'byId 1=v2@A/A, byName A=v2@A/A'],
  ['fixed', 'none', 'AAAAAAAAABBC', 'byId 1=v2@A/A, byName A=v2@A/A'],
  // B has loaded v2@A and not merged it. A gets v3@A, which stays; then B loses and publishes v2@A all the
  // same. A's second call takes the older of what id and name lead to: v2@A, which is new enough for it.
  ['fixed', 'none', 'BBBCAAAAAAABBBBAA', 'byId 1=v3@A/A, byName A=v2@A/B', 'STALE'],
  ['fixed', 'async', 'BBBCAAAAAAABBBBAA1', 'byId 1=v3@A/A, byName A=v2@A/B'],
  ['racy', 'async', 'BBBCAAAAAAAABBBBBAA1', 'byId 1=v3@A/A, byName A=v2@A/B'],
  // The winner alone does not help: B has won with v2@A, and publishes it after A's v3@A.
  ['won-only', 'none', 'BBBBCAAAAAAABBBAA', 'byId 1=v3@A/A, byName A=v2@A/B'],
  ['id-lock', 'none', 'BBBBBBBBBAAAAC', 'byId 1=v2@A/B, byName A=v2@A/B'],
]
